"""What the pandas and the Polars script both know of the drop, and how they report."""

import argparse
import json
import resource
import time
from datetime import date, datetime

HOLIDAYS = [
    date.fromisoformat(day)
    for day in (
        "2025-09-01 2025-11-11 2025-11-27 2025-11-28 2025-12-25 2026-01-01 2026-01-19 2026-02-16 "
        "2026-03-31 2026-05-25 2026-09-07 2026-11-11 2026-11-26 2026-11-27 2026-12-25"
    ).split()
]
AS_OF_DAY = date(2026, 10, 30)  # last day that has ended by as-of
AS_OF_UTC = datetime(2026, 11, 1, 6, 59, 59)
MISSING = ["NA", "N/A", "NULL", "-"]
DENIED = ["DEN", "MOD", "DLY", "RED", "TERM"]
PROVIDERS = ["RP", "TP", "FAC", "PROV"]
WRITTEN = ["FAX", "USPS", "PRTL", "EML"]
GENERIC = [
    "um department",
    "utilization management",
    "medical director",
    "um staff",
    "chief medical officer",
    "authorization department",
]
STATUSES = [
    "Held",
    "Refused",
    "To appeals",
    "Withdrawn",
    "No show - plan",
    "No show - office",
    "Not reached",
    "Cancelled by us",
    "Open",
]
DETERMINATION = [
    "Decision ID", "Review Type", "Priority Handled", "Decision", "Denial Category", "UM Domain", "LOB",
    "Care Under Way", "Reviewer ID", "Requesting Prov", "Treating Prov", "Rcvd Date", "Rcvd Time",
    "Info Complete Date", "Info Complete Time", "Decision Date", "Decision Time", "Ext Notice Date",
    "Ext Notice Time", "Ext To",
]  # fmt: skip
NOTICE = [
    "LETTER_ID", "DECISION_ID", "LTR_TYPE", "RECIPIENT", "VIA", "SENT_DT", "SENT_TM", "TEMPLATE", "RESP_ID",
    "RESP_NAME", "RESP_PHONE", "FULL_LETTER",
]  # fmt: skip
TALK = [
    "Call Ref", "Decision ID", "How", "Status", "Date Rec'd", "Time Rec'd", "Started Date", "Started Time",
    "Closed Date", "Closed Time",
]  # fmt: skip


def main(find):
    """Calls find(folder) -> pairs of rule and id, writes them, prints seconds and peak memory."""
    parser = argparse.ArgumentParser()
    for name in ("--drop", "--breaches", "--threads"):
        parser.add_argument(name, required=True)
    args = parser.parse_args()
    began = time.perf_counter()
    pairs = find(args.drop)
    with open(args.breaches, "w") as out:
        out.writelines(f"{rule} {key}\n" for rule, key in sorted(pairs))
    seconds = time.perf_counter() - began
    used = resource.getrusage(resource.RUSAGE_SELF)
    processor = used.ru_utime + used.ru_stime
    print(json.dumps({"seconds": seconds, "processor": processor, "peakMiB": used.ru_maxrss // 1024}))
