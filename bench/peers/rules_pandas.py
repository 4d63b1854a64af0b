"""The twelve rules of bench/peers/README.md in pandas."""

import csv

import numpy as np
import pandas as pd
from facts import (
    AS_OF_DAY, AS_OF_UTC, DENIED, DETERMINATION, GENERIC, HOLIDAYS, MISSING, NOTICE, PROVIDERS, STATUSES, TALK,
    WRITTEN, main,
)  # fmt: skip

HOUR = pd.Timedelta(hours=1)
DAY = pd.Timedelta(days=1)
OPEN_DAYS = np.busdaycalendar(holidays=[np.datetime64(day) for day in HOLIDAYS])
AS_OF_DAY, AS_OF_UTC = pd.Timestamp(AS_OF_DAY), pd.Timestamp(AS_OF_UTC)


def read(path, columns):
    """Only these columns, as text; rows with too few or too many cells are read as far as they go."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        names = next(csv.reader(file))
    return pd.read_csv(
        path,
        header=None,
        skiprows=1,
        names=names,
        usecols=columns,
        dtype="str",
        keep_default_na=False,
        na_values=["", *MISSING],
        encoding="utf-8",
    )


def first_of(raw, day, clock, day_format, clock_format):
    """First instant that a date and a time can mean; a date alone is the start of its day."""
    exact = pd.to_datetime(raw[day] + " " + raw[clock], format=f"{day_format} {clock_format}", errors="coerce")
    alone = pd.to_datetime(raw[day].where(raw[clock].isna()), format=day_format, errors="coerce")
    at = exact.astype("datetime64[us]").fillna(alone.astype("datetime64[us]"))
    return at.where((at >= "2020-01-01") & (at < "2036-01-01"))


def last_of(first, clock):
    return first.where(clock.notna(), first + DAY - pd.Timedelta(microseconds=1))


def utc_first(at):
    summer = (at < "2025-11-02 02:00") | (at >= "2026-03-08 02:00")
    return at + pd.Series(np.where(summer, 7, 8), at.index) * HOUR


def utc_last(at):
    summer = (at < "2025-11-02 01:00") | (at >= "2026-03-08 03:00")
    return at + pd.Series(np.where(summer, 7, 8), at.index) * HOUR


def business(at, count, roll="backward"):
    known = at.dropna()
    days = np.busday_offset(known.to_numpy().astype("datetime64[D]"), count, roll=roll, busdaycal=OPEN_DAYS)
    return pd.Series(days.astype("datetime64[us]"), known.index).reindex(at.index)


def late(stop, due, as_of):
    """Stopped after the due, or not at all although the due has passed."""
    return (stop > due) | (stop.isna() & (due <= as_of))


def determinations(drop):
    raw = read(f"{drop}/um_determinations_2026.csv", DETERMINATION)
    raw = raw[raw["Decision ID"].notna()].drop_duplicates("Decision ID")
    det = raw.rename(
        columns={
            "Decision ID": "id", "Review Type": "review", "Priority Handled": "urgency", "Decision": "decision",
            "Denial Category": "category", "UM Domain": "domain", "LOB": "lob", "Reviewer ID": "decider",
        }
    )  # fmt: skip
    for name, day, clock in (
        ("received", "Rcvd Date", "Rcvd Time"),
        ("complete", "Info Complete Date", "Info Complete Time"),
        ("decided", "Decision Date", "Decision Time"),
        ("ext_noticed", "Ext Notice Date", "Ext Notice Time"),
    ):
        det[name] = first_of(raw, day, clock, "%m/%d/%Y", "%H:%M")
        det[f"{name}_to"] = last_of(det[name], raw[clock])
    det["ext_to"] = pd.to_datetime(raw["Ext To"], format="%m/%d/%Y", errors="coerce").astype("datetime64[us]")
    det["open"] = (det.decision == "PEND") | (raw["Decision Date"] == "OPEN")
    det["denied"] = det.decision.isin(DENIED)
    det["in_ca"] = det.decision.isin(["APPR", "PEND"]) | det.category.isin(["MN", "INV", "MIX"])
    det["ahead"] = det.review.isin(["PRE", "CONC"])
    both = raw["Requesting Prov"].notna() & raw["Treating Prov"].notna()
    det["same"] = both & (raw["Requesting Prov"] == raw["Treating Prov"])
    det["not_same"] = both & ~det["same"]
    drug = (det.lob == "MCAL") & (det.domain == "RX")
    det["um7"] = det.denied & (det.decision != "DLY") & det.category.isin(["MN", "INV"]) & ~drug
    return det


def letters(drop, det):
    raw = read(f"{drop}/notices_2026.csv", NOTICE).rename(
        columns={
            "LETTER_ID": "letter", "DECISION_ID": "id", "LTR_TYPE": "purpose", "RECIPIENT": "audience", "VIA": "via",
            "TEMPLATE": "template", "RESP_ID": "named_id", "RESP_NAME": "named", "RESP_PHONE": "phone",
            "FULL_LETTER": "whole",
        }
    )  # fmt: skip
    raw["sent"] = first_of(raw, "SENT_DT", "SENT_TM", "%Y/%m/%d", "%H:%M:%S")
    raw["bad"] = (
        ~raw.purpose.isin(["NOA", "DELAY", "EXT", "APPR", "REVISED"])
        | ~raw.audience.isin(["M", *PROVIDERS])
        | ~raw.via.isin(["TEL", "VM", *WRITTEN])
        | raw.sent.isna()
    )
    one = raw.merge(det[["id", "decision", "denied", "in_ca", "um7", "decider", "same", "not_same"]], on="id")
    one["adverse"] = (one.purpose == "NOA") | ((one.purpose == "DELAY") & (one.decision == "DLY"))
    one["written"] = one.via.isin(WRITTEN)
    return one


def cases(drop, det, one):
    decision = one.purpose.isin(["NOA", "APPR"])
    to_member = (one.audience == "M") & one.adverse
    requesting = one.audience.isin(["RP", "PROV", "FAC"]) | ((one.audience == "TP") & ~one.not_same)
    told = (
        pd.DataFrame(
            {
                "id": one.id,
                "bad": one.bad,
                "requesting": one.sent.where(decision & requesting),
                "provider": one.sent.where(decision & one.audience.isin(PROVIDERS)),
                "member": one.sent.where(to_member & one.written),
                "member_letter": to_member & one.via.isin(["USPS", "FAX", "EML"]),
            }
        )
        .groupby("id", sort=False)
        .agg(
            {"bad": "max", "requesting": "min", "provider": "min", "member": "min", "member_letter": "max"}
        )
    )
    asked = read(
        f"{drop}/information_log.csv", ["Decision ID", "Asked For", "Received Date", "Received Time"]
    )
    asked = asked[asked["Asked For"] == "Y"].reset_index(drop=True)
    asked["came"] = first_of(asked, "Received Date", "Received Time", "%m/%d/%Y", "%H:%M")
    asked["unknown"] = asked.came.isna()
    asked = asked.groupby("Decision ID", sort=False).agg({"came": "max", "unknown": "max"})
    case = det.merge(told, left_on="id", right_index=True, how="left")
    case = case.merge(asked, left_on="id", right_index=True, how="left").reset_index(drop=True)
    case["told"] = ~case.bad.eq(True)
    case["member_letter"] = case.member_letter.eq(True)
    clear = case.unknown.eq(False) & case.received_to.notna()
    receipt = case.received_to.where(case.unknown.isna(), case[["came", "received_to"]].max(axis=1).where(clear))
    case["start"] = case.complete_to.where(case.complete.notna(), receipt)
    return case


def case_rules(case):
    day = lambda at: at.dt.normalize()  # noqa: E731
    not_delay = case.decision.notna() & (case.decision != "DLY")
    other_domain = case.domain.notna() & (case.domain != "RX")
    ahead = case.in_ca & case.ahead & not_delay
    fed = (case.lob == "MCAL") & case.ahead & other_domain & not_delay & case.told
    standard, urgent = case.urgency == "STD", case.urgency == "EXP"

    five = business(case.start, 5)
    yield "CA-H1", ahead & standard & np.where(case.open, five <= AS_OF_DAY, day(case.decided) > five)
    due = utc_last(case.start) + 72 * HOUR
    yield "CA-H2", ahead & urgent & np.where(case.open, due <= AS_OF_UTC, utc_first(case.decided) > due)
    made = case.decision.isin(["APPR", "DEN", "MOD", "RED", "TERM"])
    due = utc_last(case.decided_to) + DAY
    yield "CA-H3a", ahead & made & case.told & late(utc_first(case.requesting), due, AS_OF_UTC)
    under_way = (case.review == "CONC") & (case["Care Under Way"].fillna("Y") == "Y")
    first = case.in_ca & case.denied & case.review.notna() & (case.review != "RETRO") & ~under_way
    yield "CA-H3b", first & case.told & late(day(case.member), business(case.decided_to, 2), AS_OF_DAY)
    due = day(case.received_to) + pd.Series(np.where(case.received_to < "2026-01-01", 14, 7), case.index) * DAY
    most = due + 14 * DAY
    longer = pd.concat([due, pd.concat([case.ext_to, most], axis=1).min(axis=1)], axis=1).max(axis=1)
    due = due.mask(day(case.ext_noticed) <= due, longer)
    yield "FED-438.210d1", fed & standard & late(day(case.provider), due, AS_OF_DAY)
    due = utc_last(case.received_to) + 72 * HOUR
    most = utc_last(day(case.received_to + 72 * HOUR) + 15 * DAY)
    longer = pd.concat([utc_last(case.ext_to + DAY), most], axis=1).min(axis=1)
    longer = pd.concat([due, longer], axis=1).max(axis=1)
    due = due.mask(utc_last(case.ext_noticed) <= due, longer)
    yield "FED-438.210d2", fed & urgent & late(utc_first(case.provider), due, AS_OF_UTC)
    settled = day(case.decided_to) + 30 * DAY <= AS_OF_DAY
    yield "NCQA-UM7-B0a", case.um7 & case.told & ~case.member_letter & settled


def letter_rules(drop, letter):
    flags = ["Reason", "Plain language", "Criteria named", "Clinical reason"]
    template = read(f"{drop}/letter_templates.csv", ["Template", "Phone Printed", *flags])
    template = template.rename(columns={"Template": "template", "Phone Printed": "phone_kind"})
    sheet = read(f"{drop}/file_review_2026.csv", ["Letter No", *flags])
    sheet = sheet.groupby("Letter No").max().add_suffix(" read").assign(coded=True)
    one = letter[letter.purpose.isin(["NOA", "DELAY"]) & letter.letter.notna() & ~letter.bad]
    one = one.merge(sheet, left_on="letter", right_index=True, how="left").merge(
        template, on="template", how="left"
    )
    no = {flag: one[f"{flag} read"].fillna(one[flag]) == "N" for flag in flags}
    ca = one.in_ca & one.denied & one.adverse & one.written
    part = (one.via == "FAX") & (one.whole == "N")
    contact = one.named.notna() | one.phone.notna() | one.phone_kind.notna() | one.coded.eq(True)
    nobody = contact & (one.named.isna() | one.phone.isna())
    other = one.named_id.notna() & one.decider.notna() & (one.named_id != one.decider)
    generic = one.named.str.lower().isin(GENERIC)
    member = (one.audience == "M") & one.via.isin(["USPS", "FAX", "EML"])
    treating = one.written & ((one.audience == "TP") | ((one.audience == "RP") & one.same))
    flaw = no["Reason"] | no["Criteria named"] | no["Clinical reason"]
    contact_flaw = nobody | (one.phone_kind == "Main") | other | generic
    rules = {
        "CA-H4c": ca & ~part & flaw,
        "CA-H4d": ca & one.audience.isin(PROVIDERS) & contact_flaw,
        "NCQA-UM7-B1": one.um7 & one.adverse & (no["Reason"] | no["Plain language"]) & (member | treating),
    }
    return found(one.letter, rules.items())


def talk_rules(drop, det):
    changes = read(f"{drop}/decision_changes.csv", ["Decision ID", "Changed On", "Changed At", "Result"])
    changes["changed"] = first_of(changes, "Changed On", "Changed At", "%m/%d/%Y", "%H:%M")
    known = changes.Result.isin(["APPROVED", "PARTLY APPROVED", "UPHELD"])
    changes["unclear"] = changes.changed.isna() | ~known
    changes["approved"] = changes.changed.where(changes.Result == "APPROVED")
    changes = changes.groupby("Decision ID", sort=False).agg({"approved": "min", "unclear": "max"})
    one = read(f"{drop}/p2p_log_2026.csv", TALK).rename(
        columns={"Call Ref": "talk", "Decision ID": "id", "How": "how", "Status": "status"}
    )
    one = one[one.status.isin(STATUSES)].reset_index(drop=True)
    for name, day, clock in (
        ("received", "Date Rec'd", "Time Rec'd"),
        ("started", "Started Date", "Started Time"),
        ("closed", "Closed Date", "Closed Time"),
    ):
        one[name] = first_of(one, day, clock, "%m/%d/%Y", "%I:%M %p")
    one["received_to"] = last_of(one.received, one["Time Rec'd"])
    denials = det[det.denied & (det.lob == "MCAL")][["id", "decided", "decided_to", "Decision Time"]]
    one = one.merge(denials, on="id").merge(changes, left_on="id", right_index=True, how="left")
    one = one.reset_index(drop=True)
    day = lambda at: at.dt.normalize()  # noqa: E731
    by_day = one["Time Rec'd"].isna() | one["Decision Time"].isna()
    after = np.where(
        by_day,
        day(one.received) >= day(one.decided_to),
        utc_first(one.received) >= utc_last(one.decided),
    )
    too_late = day(one.received) > day(one.decided_to) + 5 * DAY
    in_time = (day(one.received_to) <= day(one.decided) + 5 * DAY) & (one.how == "Tel")
    refused = one.status.isin(["Refused", "To appeals"])
    held = one.status == "Held"
    due = business(one.received_to, 1, "forward")
    withdrawn = one.closed.where(one.status == "Withdrawn")
    approved = one[["received", "approved"]].max(axis=1).where(one.approved.notna())
    other = pd.concat([withdrawn, approved], axis=1).min(axis=1)
    stop = day(one.started.where(held, other))
    still_open = stop.isna() & ~one.status.isin(["Held", "Withdrawn"]) & (due <= AS_OF_DAY)
    rules = {
        "BSP-WIN-01": after & ((held & too_late) | (refused & in_time)),
        "BSP-DL-01": after & in_time & ~refused & ~one.unclear.eq(True) & ((stop > due) | still_open),
    }
    return found(one.talk, rules.items())


def found(keys, rules):
    return {(rule, key) for rule, test in rules for key in keys[test.astype(bool)]}


def find(drop):
    det = determinations(drop)
    letter = letters(drop, det)
    case = cases(drop, det, letter)
    return found(case.id, case_rules(case)) | letter_rules(drop, letter) | talk_rules(drop, det)


main(find)
