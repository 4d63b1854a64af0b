"""The twelve rules of bench/peers/README.md in Polars."""

import csv
from datetime import datetime, timedelta

import polars as pl
from facts import (
    AS_OF_DAY, AS_OF_UTC, DENIED, DETERMINATION, GENERIC, HOLIDAYS, MISSING, NOTICE, PROVIDERS, STATUSES, TALK,
    WRITTEN, main,
)  # fmt: skip

c = pl.col
DAY = timedelta(days=1)


def read(path, columns):
    """Only these columns, as text; rows with too few or too many cells are read as far as they go."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        names = next(csv.reader(file))
    return (
        pl.scan_csv(
            path,
            has_header=False,
            skip_rows=1,
            schema={name: pl.String for name in names},
            truncate_ragged_lines=True,
            null_values=["", *MISSING],
        )
        .select(columns)
        .collect()
    )


def first_of(day, clock, day_format, clock_format):
    """First instant that a date and a time can mean; a date alone is the start of its day."""
    exact = pl.concat_str([c(day), c(clock)], separator=" ").str.to_datetime(
        f"{day_format} {clock_format}", strict=False, time_unit="us"
    )
    alone = c(day).str.to_datetime(day_format, strict=False, time_unit="us")
    at = pl.when(c(clock).is_null()).then(alone).otherwise(exact)
    return pl.when(at.is_between(datetime(2020, 1, 1), datetime(2036, 1, 1))).then(at)


def last_of(first, clock):
    return pl.when(c(clock).is_null()).then(c(first) + DAY - timedelta(microseconds=1)).otherwise(c(first))


def utc_first(at):
    summer = (at < datetime(2025, 11, 2, 2)) | (at >= datetime(2026, 3, 8, 2))
    return at + pl.when(summer).then(timedelta(hours=7)).otherwise(timedelta(hours=8))


def utc_last(at):
    summer = (at < datetime(2025, 11, 2, 1)) | (at >= datetime(2026, 3, 8, 3))
    return at + pl.when(summer).then(timedelta(hours=7)).otherwise(timedelta(hours=8))


def business(day, count, roll="backward"):
    return day.dt.date().dt.add_business_days(count, holidays=HOLIDAYS, roll=roll)


def late(stop, due, as_of):
    """Stopped after the due, or not at all although the due has passed."""
    return pl.when(stop.is_null()).then(due <= as_of).otherwise(stop > due)


def determinations(drop):
    raw = read(f"{drop}/um_determinations_2026.csv", DETERMINATION)
    raw = raw.filter(c("Decision ID").is_not_null()).unique("Decision ID", keep="first")
    moments = [
        ("received", "Rcvd Date", "Rcvd Time"),
        ("complete", "Info Complete Date", "Info Complete Time"),
        ("decided", "Decision Date", "Decision Time"),
        ("ext_noticed", "Ext Notice Date", "Ext Notice Time"),
    ]
    return (
        raw.rename(
            {
                "Decision ID": "id", "Review Type": "review", "Priority Handled": "urgency", "Decision": "decision",
                "Denial Category": "category", "UM Domain": "domain", "LOB": "lob", "Reviewer ID": "decider",
            }
        )  # fmt: skip
        .with_columns(
            *(first_of(day, clock, "%m/%d/%Y", "%H:%M").alias(name) for name, day, clock in moments),
            c("Ext To").str.to_datetime("%m/%d/%Y", strict=False).alias("ext_to"),
        )
        .with_columns(
            *(last_of(name, clock).alias(f"{name}_to") for name, _, clock in moments),
            ((c("decision") == "PEND") | (c("Decision Date") == "OPEN").fill_null(False)).alias("open"),
            c("decision").is_in(DENIED).alias("denied"),
            (c("decision").is_in(["APPR", "PEND"]) | c("category").is_in(["MN", "INV", "MIX"])).alias("in_ca"),
            c("review").is_in(["PRE", "CONC"]).alias("ahead"),
            (c("Requesting Prov") == c("Treating Prov")).alias("same"),
            (
                c("decision").is_in(DENIED)
                & (c("decision") != "DLY")
                & c("category").is_in(["MN", "INV"])
                & ~((c("lob") == "MCAL") & (c("domain") == "RX"))
            ).alias("um7"),
        )
    )


def letters(drop, det):
    raw = read(f"{drop}/notices_2026.csv", NOTICE).rename(
        {
            "LETTER_ID": "letter", "DECISION_ID": "id", "LTR_TYPE": "purpose", "RECIPIENT": "audience", "VIA": "via",
            "TEMPLATE": "template", "RESP_ID": "named_id", "RESP_NAME": "named", "RESP_PHONE": "phone",
            "FULL_LETTER": "whole",
        }
    )  # fmt: skip
    case = det.select("id", "decision", "denied", "in_ca", "um7", "decider", "same")
    return (
        raw.with_columns(first_of("SENT_DT", "SENT_TM", "%Y/%m/%d", "%H:%M:%S").alias("sent"))
        .with_columns(
            (
                ~c("purpose").is_in(["NOA", "DELAY", "EXT", "APPR", "REVISED"]).fill_null(False)
                | ~c("audience").is_in(["M", *PROVIDERS]).fill_null(False)
                | ~c("via").is_in(["TEL", "VM", *WRITTEN]).fill_null(False)
                | c("sent").is_null()
            ).alias("bad")
        )
        .join(case, on="id", how="inner")
        .with_columns(
            ((c("purpose") == "NOA") | ((c("purpose") == "DELAY") & (c("decision") == "DLY"))).alias("adverse"),
            c("via").is_in(WRITTEN).alias("written"),
        )
    )


def cases(drop, det, letter):
    decision = c("purpose").is_in(["NOA", "APPR"])
    to_member = (c("audience") == "M") & c("adverse")
    requesting = c("audience").is_in(["RP", "PROV", "FAC"]) | (
        (c("audience") == "TP") & c("same").fill_null(True)
    )
    told = letter.group_by("id").agg(
        c("bad").any(),
        c("sent").filter(decision & requesting).min().alias("requesting"),
        c("sent").filter(decision & c("audience").is_in(PROVIDERS)).min().alias("provider"),
        c("sent").filter(to_member & c("written")).min().alias("member"),
        (to_member & c("via").is_in(["USPS", "FAX", "EML"])).any().alias("member_letter"),
    )
    asked = (
        read(f"{drop}/information_log.csv", ["Decision ID", "Asked For", "Received Date", "Received Time"])
        .filter(c("Asked For") == "Y")
        .with_columns(first_of("Received Date", "Received Time", "%m/%d/%Y", "%H:%M").alias("came"))
        .group_by(c("Decision ID").alias("id"))
        .agg(c("came").max(), c("came").is_null().any().alias("unknown"))
    )
    start = (
        pl.when(c("complete").is_not_null())
        .then(c("complete_to"))
        .when(c("unknown").is_null())
        .then(c("received_to"))
        .when(~c("unknown") & c("received_to").is_not_null())
        .then(pl.max_horizontal("came", "received_to"))
    )
    return (
        det.join(told, on="id", how="left")
        .join(asked, on="id", how="left")
        .with_columns(c("bad").fill_null(False), c("member_letter").fill_null(False), start.alias("start"))
    )


def case_rules(case):
    day = lambda name: c(name).dt.date()  # noqa: E731
    open_or = lambda due, late_: pl.when(c("open")).then(due).otherwise(late_)  # noqa: E731
    told = ~c("bad")
    fed = (c("lob") == "MCAL") & c("ahead") & (c("domain") != "RX") & (c("decision") != "DLY") & told
    ahead = c("in_ca") & c("ahead") & (c("decision") != "DLY")

    five = business(c("start"), 5)
    yield "CA-H1", ahead & (c("urgency") == "STD") & open_or(five <= AS_OF_DAY, day("decided") > five)
    due = utc_last(c("start")) + timedelta(hours=72)
    yield "CA-H2", ahead & (c("urgency") == "EXP") & open_or(due <= AS_OF_UTC, utc_first(c("decided")) > due)
    made = c("decision").is_in(["APPR", "DEN", "MOD", "RED", "TERM"])
    due = utc_last(c("decided_to")) + DAY
    yield "CA-H3a", ahead & made & told & late(utc_first(c("requesting")), due, AS_OF_UTC)
    under_way = (c("review") == "CONC") & (c("Care Under Way").fill_null("Y") == "Y")
    two = business(c("decided_to"), 2)
    yield (
        "CA-H3b",
        c("in_ca") & c("denied") & (c("review") != "RETRO") & ~under_way & told & late(day("member"), two, AS_OF_DAY),
    )
    limit = pl.when(c("received_to") < datetime(2026, 1, 1)).then(timedelta(days=14)).otherwise(timedelta(days=7))
    due = day("received_to") + limit
    longer = pl.max_horizontal(due, pl.min_horizontal(day("ext_to"), due + 14 * DAY))
    due = pl.when(day("ext_noticed") <= due).then(longer).otherwise(due)
    yield "FED-438.210d1", fed & (c("urgency") == "STD") & late(day("provider"), due, AS_OF_DAY)
    due = utc_last(c("received_to")) + timedelta(hours=72)
    most = utc_last((c("received_to") + timedelta(hours=72)).dt.truncate("1d") + 15 * DAY)
    longer = pl.max_horizontal(due, pl.min_horizontal(utc_last(c("ext_to") + DAY), most))
    due = pl.when(utc_last(c("ext_noticed")) <= due).then(longer).otherwise(due)
    yield "FED-438.210d2", fed & (c("urgency") == "EXP") & late(utc_first(c("provider")), due, AS_OF_UTC)
    settled = day("decided_to") + 30 * DAY <= AS_OF_DAY
    yield "NCQA-UM7-B0a", c("um7") & told & ~c("member_letter") & settled


def letter_rules(drop, letter):
    flags = ["Reason", "Plain language", "Criteria named", "Clinical reason"]
    template = pl.read_csv(f"{drop}/letter_templates.csv", infer_schema=False).select(
        c("Template").alias("template"), c("Phone Printed").alias("phone_kind"), *flags
    )
    sheet = (
        read(f"{drop}/file_review_2026.csv", ["Letter No", *flags])
        .group_by(c("Letter No").alias("letter"))
        .agg(*(c(flag).max().alias(f"{flag} read") for flag in flags), pl.lit(True).alias("coded"))
    )
    one = (
        letter.filter(c("purpose").is_in(["NOA", "DELAY"]) & c("letter").is_not_null() & ~c("bad"))
        .join(sheet, on="letter", how="left")
        .join(template, on="template", how="left")
        .with_columns(*(pl.coalesce(f"{flag} read", flag).alias(flag) for flag in flags))
    )
    no = lambda flag: (c(flag) == "N").fill_null(False)  # noqa: E731
    ca = c("in_ca") & c("denied") & c("adverse") & c("written")
    part = (c("via") == "FAX") & (c("whole").fill_null("Y") == "N")
    contact = c("named").is_not_null() | c("phone").is_not_null() | c("phone_kind").is_not_null() | c("coded")
    nobody = contact.fill_null(False) & (c("named").is_null() | c("phone").is_null())
    other = (c("named_id") != c("decider")).fill_null(False)
    generic = c("named").str.to_lowercase().is_in(GENERIC).fill_null(False)
    main_line = (c("phone_kind") == "Main").fill_null(False)
    member = (c("audience") == "M") & c("via").is_in(["USPS", "FAX", "EML"])
    treating = c("written") & ((c("audience") == "TP") | ((c("audience") == "RP") & c("same")))
    rules = {
        "CA-H4c": ca & ~part & (no("Reason") | no("Criteria named") | no("Clinical reason")),
        "CA-H4d": ca & c("audience").is_in(PROVIDERS) & (nobody | main_line | other | generic),
        "NCQA-UM7-B1": c("um7") & c("adverse") & (no("Reason") | no("Plain language")) & (member | treating),
    }
    return found(one, "letter", rules.items())


def talk_rules(drop, det):
    clock = ("%m/%d/%Y", "%I:%M %p")
    changes = (
        read(f"{drop}/decision_changes.csv", ["Decision ID", "Changed On", "Changed At", "Result"])
        .with_columns(first_of("Changed On", "Changed At", "%m/%d/%Y", "%H:%M").alias("changed"))
        .group_by(c("Decision ID").alias("id"))
        .agg(
            c("changed").filter(c("Result") == "APPROVED").min().alias("approved"),
            (
                c("changed").is_null()
                | ~c("Result").is_in(["APPROVED", "PARTLY APPROVED", "UPHELD"]).fill_null(False)
            )
            .any()
            .alias("unclear"),
        )
    )
    denials = det.filter(c("denied") & (c("lob") == "MCAL")).select(
        "id", "decided", "decided_to", "Decision Time"
    )
    one = (
        read(f"{drop}/p2p_log_2026.csv", TALK)
        .rename({"Call Ref": "talk", "Decision ID": "id", "How": "how", "Status": "status"})
        .filter(c("status").is_in(STATUSES))
        .with_columns(
            first_of("Date Rec'd", "Time Rec'd", *clock).alias("received"),
            first_of("Started Date", "Started Time", *clock).alias("started"),
            first_of("Closed Date", "Closed Time", *clock).alias("closed"),
        )
        .with_columns(last_of("received", "Time Rec'd").alias("received_to"))
        .join(denials, on="id", how="inner")
        .join(changes, on="id", how="left")
    )
    by_day = c("Time Rec'd").is_null() | c("Decision Time").is_null()
    after = (
        pl.when(by_day)
        .then(c("received").dt.date() >= c("decided_to").dt.date())
        .otherwise(utc_first(c("received")) >= utc_last(c("decided")))
    )
    too_late = c("received").dt.date() > c("decided_to").dt.date() + 5 * DAY
    in_time = (c("received_to").dt.date() <= c("decided").dt.date() + 5 * DAY) & (c("how") == "Tel")
    refused = c("status").is_in(["Refused", "To appeals"])
    held = c("status") == "Held"
    due = business(c("received_to"), 1, "forward")
    withdrawn = pl.when(c("status") == "Withdrawn").then(c("closed"))
    approved = pl.when(c("approved").is_not_null()).then(pl.max_horizontal("received", "approved"))
    stop = pl.when(held).then(c("started")).otherwise(pl.min_horizontal(withdrawn, approved)).dt.date()
    open_ = ~c("status").is_in(["Held", "Withdrawn"]) & (due <= AS_OF_DAY)
    rules = {
        "BSP-WIN-01": after & ((held & too_late) | (refused & in_time)),
        "BSP-DL-01": after
        & in_time
        & ~refused
        & ~c("unclear").fill_null(False)
        & pl.when(stop.is_not_null()).then(stop > due).otherwise(open_),
    }
    return found(one, "talk", rules.items())


def found(records, key, rules):
    rules = list(rules)
    marked = records.select(c(key), *(test.fill_null(False).alias(rule) for rule, test in rules))
    return {(rule, one) for rule, _ in rules for one in marked.filter(c(rule))[key]}


def find(drop):
    det = determinations(drop)
    letter = letters(drop, det)
    case = cases(drop, det, letter)
    return found(case, "id", case_rules(case)) | letter_rules(drop, letter) | talk_rules(drop, det)


main(find)
