-- Twelve rules of four policies over one drop, as an analyst who knows the drop would write them: bench/peers/README.md.
-- $drop is put in by the caller. Result: table breach (rule, id).

-- Text to times ---------------------------------------------------------------------------------------------------
create macro given(cell) as case when cell not in ('', 'NA', 'N/A', 'NULL', '-') then cell end;
create macro sane(t) as case when t >= timestamp '2020-01-01' and t < timestamp '2036-01-01' then t end;
-- First instant a cell can mean: its minute, or the start of its day where only the day is known.
create macro first_of(d, t, df, tf) as sane(
  case when given(t) is null then try_strptime(given(d), df) else try_strptime(d || ' ' || t, df || ' ' || tf) end);
create macro last_of(lo, t) as case when given(t) is null then lo + interval 1 day - interval 1 microsecond else lo end;
-- Local time to UTC, earliest and latest reading around the two clock changes of the drop.
create macro utc_first(l) as l + case when l < timestamp '2025-11-02 02:00' or l >= timestamp '2026-03-08 02:00'
  then interval 7 hour else interval 8 hour end;
create macro utc_last(l) as l + case when l < timestamp '2025-11-02 01:00' or l >= timestamp '2026-03-08 03:00'
  then interval 7 hour else interval 8 hour end;
create macro as_of_day() as date '2026-10-30'; -- last day that has ended by as-of
create macro as_of_utc() as timestamp '2026-11-01 06:59:59';

-- Business days of California state employees ------------------------------------------------------------------------
create table due_day as
with day as (
  select d::date as day, isodow(d) < 6 and d::date not in (
    date '2025-09-01', '2025-11-11', '2025-11-27', '2025-11-28', '2025-12-25', '2026-01-01', '2026-01-19', '2026-02-16',
    '2026-03-31', '2026-05-25', '2026-09-07', '2026-11-11', '2026-11-26', '2026-11-27', '2026-12-25') as open
  from generate_series(timestamp '2025-08-01', timestamp '2026-12-31', interval 1 day) s(d)),
nth as (select day, row_number() over (order by day) as n from day where open),
counted as (select day, open, sum(open::int) over (order by day) as n from day)
select a.day, five.day as five, two.day as two, talk.day as talk
from counted a
left join nth five on five.n = a.n + 5
left join nth two on two.n = a.n + 2
-- a call on a closed day counts from the next open one
left join nth talk on talk.n = a.n + case when a.open then 1 else 2 end;

-- Records ------------------------------------------------------------------------------------------------------------
create table det as
select *, last_of(received, received_time) as received_to, last_of(complete, complete_time) as complete_to,
  last_of(decided, decided_time) as decided_to,
  decision in ('DEN', 'MOD', 'DLY', 'RED', 'TERM') as denied,
  decision in ('APPR', 'PEND') or category in ('MN', 'INV', 'MIX') as in_ca,
  review in ('PRE', 'CONC') as ahead
from (
  select "Decision ID" as id, given("Review Type") as review, given("Priority Handled") as urgency,
    given("Decision") as decision, given("Denial Category") as category, given("UM Domain") as domain,
    given("LOB") as lob, given("Care Under Way") as under_way, given("Reviewer ID") as decider,
    given("Requesting Prov") = given("Treating Prov") as same_provider,
    first_of("Rcvd Date", "Rcvd Time", '%m/%d/%Y', '%H:%M') as received, "Rcvd Time" as received_time,
    first_of("Info Complete Date", "Info Complete Time", '%m/%d/%Y', '%H:%M') as complete,
    "Info Complete Time" as complete_time,
    first_of("Decision Date", "Decision Time", '%m/%d/%Y', '%H:%M') as decided, "Decision Time" as decided_time,
    "Decision" = 'PEND' or "Decision Date" = 'OPEN' as is_open,
    first_of("Ext Notice Date", "Ext Notice Time", '%m/%d/%Y', '%H:%M') as ext_noticed,
    first_of("Ext To", '', '%m/%d/%Y', '%H:%M')::date as ext_to
  from read_csv('$drop/um_determinations_2026.csv', all_varchar=true, header=true, delim=',', quote='"',
      escape='"', null_padding=true, strict_mode=false, parallel=false)
  where given("Decision ID") is not null
  qualify row_number() over (partition by "Decision ID") = 1);

create table letter as
select *,
  not (coalesce(purpose in ('NOA', 'DELAY', 'EXT', 'APPR', 'REVISED'), false)
    and coalesce(audience in ('M', 'RP', 'TP', 'FAC', 'PROV'), false)
    and coalesce(via in ('TEL', 'VM', 'FAX', 'USPS', 'PRTL', 'EML'), false) and sent is not null) as bad
from (
  select given("LETTER_ID") as id, "DECISION_ID" as det, given("LTR_TYPE") as purpose, given("RECIPIENT") as audience,
    given("VIA") as via, first_of("SENT_DT", "SENT_TM", '%Y/%m/%d', '%H:%M:%S') as sent, given("TEMPLATE") as template,
    given("RESP_ID") as named_id, given("RESP_NAME") as named, given("RESP_PHONE") as phone,
    given("FULL_LETTER") as complete
  from read_csv('$drop/notices_2026.csv', all_varchar=true, header=true, delim=',', quote='"',
      escape='"', null_padding=true, strict_mode=false));

create table template as
select "Template" as template, "Phone Printed" as phone_kind, "Reason" as reason, "Plain language" as plain,
  "Criteria named" as criteria, "Clinical reason" as clinical
from read_csv('$drop/letter_templates.csv', all_varchar=true, header=true);

create table sheet as
select "Letter No" as id, max("Reason") as reason, max("Plain language") as plain, max("Criteria named") as criteria,
  max("Clinical reason") as clinical
from read_csv('$drop/file_review_2026.csv', all_varchar=true, header=true, delim=',', quote='"',
      escape='"', null_padding=true, strict_mode=false)
group by all;

create table asked_for as
select "Decision ID" as det, max(received) as received, bool_or(received is null) as unknown
from (select *, first_of("Received Date", "Received Time", '%m/%d/%Y', '%H:%M') as received
  from read_csv('$drop/information_log.csv', all_varchar=true, header=true, delim=',', quote='"',
      escape='"', null_padding=true, strict_mode=false))
where "Asked For" = 'Y' group by 1;

create table approved as
select "Decision ID" as det, min(changed) filter (result = 'APPROVED') as approved,
  bool_or(changed is null or result is null or result not in ('APPROVED', 'PARTLY APPROVED', 'UPHELD')) as bad
from (select *, "Result" as result, first_of("Changed On", "Changed At", '%m/%d/%Y', '%H:%M') as changed
  from read_csv('$drop/decision_changes.csv', all_varchar=true, header=true, delim=',', quote='"',
      escape='"', null_padding=true, strict_mode=false))
group by 1;

create table talk as
select *, last_of(received, received_time) as received_to
from (
  select "Call Ref" as id, "Decision ID" as det, "How" as how, "Status" as status,
    first_of("Date Rec'd", "Time Rec'd", '%m/%d/%Y', '%I:%M %p') as received, "Time Rec'd" as received_time,
    first_of("Started Date", "Started Time", '%m/%d/%Y', '%I:%M %p') as started,
    first_of("Closed Date", "Closed Time", '%m/%d/%Y', '%I:%M %p') as closed
  from read_csv('$drop/p2p_log_2026.csv', all_varchar=true, header=true, delim=',', quote='"',
      escape='"', null_padding=true, strict_mode=false))
where status in ('Held', 'Refused', 'To appeals', 'Withdrawn', 'No show - plan', 'No show - office', 'Not reached',
  'Cancelled by us', 'Open');

-- What a case was told -----------------------------------------------------------------------------------------------
create table told as
select d.id, coalesce(bool_or(l.bad), false) as bad,
  min(sent) filter (purpose in ('NOA', 'APPR') and (audience in ('RP', 'PROV', 'FAC') or (audience = 'TP' and
    coalesce(same_provider, true)))) as requesting,
  min(sent) filter (purpose in ('NOA', 'APPR') and audience in ('RP', 'TP', 'FAC', 'PROV')) as provider,
  min(sent) filter (audience = 'M' and via in ('FAX', 'USPS', 'PRTL', 'EML') and (purpose = 'NOA' or (purpose = 'DELAY'
    and decision = 'DLY'))) as member,
  coalesce(bool_or(audience = 'M' and via in ('USPS', 'FAX', 'EML') and (purpose = 'NOA' or (purpose = 'DELAY' and
    decision = 'DLY'))), false) as member_letter
from det d left join letter l on l.det = d.id
group by 1;

create table kase as
select d.*, t.* exclude (id), coalesce(d.complete, case when i.det is null then d.received else greatest(i.received,
    d.received) end) as start_from,
  case when d.complete is not null then d.complete_to when i.det is null then d.received_to when not i.unknown
    then greatest(i.received, d.received_to) end as start_to
from det d join told t using (id) left join asked_for i on i.det = d.id;

-- Rules --------------------------------------------------------------------------------------------------------------
create table breach as
select 'CA-H1' as rule, id from kase join due_day on day = start_to::date
where in_ca and ahead and urgency = 'STD' and decision <> 'DLY'
  and case when is_open then five <= as_of_day() else decided::date > five end
union all
select 'CA-H2', id from kase
where in_ca and ahead and urgency = 'EXP' and decision <> 'DLY' and case when is_open
  then utc_last(start_to) + interval 72 hour <= as_of_utc()
  else utc_first(decided) > utc_last(start_to) + interval 72 hour end
union all
select 'CA-H3a', id from kase
where in_ca and ahead and decision in ('APPR', 'DEN', 'MOD', 'RED', 'TERM') and not bad and case when requesting is null
  then utc_last(decided_to) + interval 24 hour <= as_of_utc()
  else utc_first(requesting) > utc_last(decided_to) + interval 24 hour end
union all
select 'CA-H3b', id from kase join due_day on day = decided_to::date
where in_ca and denied and review <> 'RETRO' and not (review = 'CONC' and coalesce(under_way, 'Y') = 'Y') and not bad
  and case when member is null then two <= as_of_day() else member::date > two end
union all
select 'FED-438.210d1', id from (
  select *, case when ext_noticed::date <= due then greatest(due, least(ext_to, due + 14)) else due end as late
  from (select *, received_to::date + case when received_to < timestamp '2026-01-01' then 14 else 7 end as due from kase))
where lob = 'MCAL' and ahead and domain <> 'RX' and urgency = 'STD' and decision <> 'DLY' and not bad
  and case when provider is null then late <= as_of_day() else provider::date > late end
union all
select 'FED-438.210d2', id from (
  select *, case when utc_last(ext_noticed) <= due then greatest(due, least(
      utc_last(ext_to + interval 1 day), utc_last((received_to + interval 72 hour)::date + interval 15 day))) else due end as late
  from (select *, utc_last(received_to) + interval 72 hour as due from kase))
where lob = 'MCAL' and ahead and domain <> 'RX' and urgency = 'EXP' and decision <> 'DLY' and not bad
  and case when provider is null then late <= as_of_utc() else utc_first(provider) > late end
union all
select 'NCQA-UM7-B0a', id from kase
where denied and decision <> 'DLY' and category in ('MN', 'INV') and not (lob = 'MCAL' and domain = 'RX')
  and not bad and not member_letter and decided_to::date + 30 <= as_of_day();

insert into breach
with one as (
  select l.*, d.decision, d.denied, d.in_ca, d.decider, d.same_provider,
    d.denied and d.decision <> 'DLY' and d.category in ('MN', 'INV') and not (d.lob = 'MCAL' and d.domain = 'RX') as um7,
    l.purpose = 'NOA' or (l.purpose = 'DELAY' and d.decision = 'DLY') as adverse,
    l.via in ('FAX', 'USPS', 'PRTL', 'EML') as written, s.id is not null as coded, t.phone_kind,
    coalesce(s.reason, t.reason) as reason, coalesce(s.plain, t.plain) as plain,
    coalesce(s.criteria, t.criteria) as criteria, coalesce(s.clinical, t.clinical) as clinical
  from letter l join det d on d.id = l.det left join sheet s on s.id = l.id left join template t using (template)
  where l.purpose in ('NOA', 'DELAY') and l.id is not null and not l.bad)
select 'CA-H4c', id from one
where in_ca and denied and adverse and written and not (via = 'FAX' and coalesce(complete, 'Y') = 'N')
  and (reason = 'N' or criteria = 'N' or clinical = 'N')
union all
select 'CA-H4d', id from one
where in_ca and denied and adverse and written and audience in ('RP', 'TP', 'FAC', 'PROV') and (
  ((named is not null or phone is not null or phone_kind is not null or coded) and (named is null or phone is null))
  or phone_kind = 'Main' or named_id <> decider
  or lower(named) in ('um department', 'utilization management', 'medical director', 'um staff', 'chief medical officer',
    'authorization department'))
union all
select 'NCQA-UM7-B1', id from one
where um7 and adverse and (reason = 'N' or plain = 'N') and ((audience = 'M' and via in ('USPS', 'FAX', 'EML'))
  or (written and (audience = 'TP' or (audience = 'RP' and same_provider))));

insert into breach
with one as (
  select t.*, d.decided, d.decided_to, a.approved, coalesce(a.bad, false) as bad, c.talk as due,
    case when given(t.received_time) is null or given(d.decided_time) is null
      then t.received::date >= d.decided_to::date
      else utc_first(t.received) >= utc_last(d.decided) end as after_denial,
    t.received::date > d.decided_to::date + 5 as too_late, t.received_to::date <= d.decided::date + 5 as in_time
  from talk t join det d on d.id = t.det and d.denied and d.lob = 'MCAL' left join due_day c on c.day = t.received_to::date
    left join approved a on a.det = d.id)
select 'BSP-WIN-01', id from one
where after_denial and ((status = 'Held' and too_late) or (status in ('Refused', 'To appeals') and in_time and how = 'Tel'))
union all
select 'BSP-DL-01', id from (
  select *, case when status = 'Held' then started::date
    else least(case when status = 'Withdrawn' then closed end, case when approved is not null then greatest(received, approved) end)::date end as stopped
  from one)
where after_denial and in_time and how = 'Tel' and status not in ('Refused', 'To appeals') and not bad
  and case when stopped is not null then stopped > due
    else status not in ('Held', 'Withdrawn') and due <= as_of_day() end;
