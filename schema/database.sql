-- Row-level security of the database: generated from the migrations by "npm run fix"; read it in review, never edit it.

CREATE OR REPLACE FUNCTION public.caller()
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('suksesi.principal', true), '')::jsonb $function$;

CREATE OR REPLACE FUNCTION public.close_unit_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      perform close_units(array(select id from new_rows));
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.close_unit_parentage_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      perform close_units(array(select unit_id from old_rows));
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.close_unit_parentage_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      perform close_units(array(select unit_id from new_rows));
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.close_unit_parentage_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      perform close_units(array(select unit_id from new_rows union select unit_id from old_rows));
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.close_units(changed uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare below uuid[];
  begin
    if current_setting('transaction_isolation') <> 'read committed' then
      raise exception 'the tree of units changes in transactions that read what is committed' using errcode = 'feature_not_supported';
    end if;
    perform pg_advisory_xact_lock(hashtext('suksesi.unit_closure'));
    with recursive under (id) as (
      select unnest(changed) union select p.unit_id from under join unit_parentage p on p.parent_id = under.id
    ) select array_agg(id) into below from under;
    delete from unit_closure where unit_id = any (below);
    with recursive path (unit_id, ancestor_id, during) as (
    select id, id, daterange(null, null) from unit where id = any (below)
    union select path.unit_id, p.parent_id, path.during * p.during from path join unit_parentage p on p.unit_id = path.ancestor_id and p.during && path.during
  ) insert into unit_closure select unit_id, ancestor_id, during from path;
  end $function$;

CREATE OR REPLACE FUNCTION public.keep_endorsed_nomination()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    if exists (select from succession_plan p where p.endorsed_on is not null and p.id in (case when tg_op <> 'INSERT' then old.plan_id end, case when tg_op <> 'DELETE' then new.plan_id end)) then
      raise exception 'an endorsed plan is frozen' using errcode = 'check_violation', constraint = 'nomination_frozen';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $function$;

CREATE OR REPLACE FUNCTION public.keep_endorsed_plan()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    if old.endorsed_on is not null and (tg_op = 'DELETE' or
      to_jsonb(new) - array['status', 'superseded_on', 'version'] <> to_jsonb(old) - array['status', 'superseded_on', 'version']) then
      raise exception 'an endorsed plan is frozen' using errcode = 'check_violation', constraint = 'succession_plan_frozen';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $function$;

CREATE OR REPLACE FUNCTION public.mark_facts_of_both()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  execute format('insert into fact_change (employee_id) select %1$I from new_rows union select %1$I from old_rows', tg_argv[0]);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_facts_of_new()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  execute format('insert into fact_change (employee_id) select distinct %I from new_rows', tg_argv[0]);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_facts_of_old()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  execute format('insert into fact_change (employee_id) select distinct %I from old_rows', tg_argv[0]);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_rules()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into rule_change (relation) values (tg_table_name);
  perform pg_notify('suksesi_rules', tg_table_name);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.people_of_caller()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select (caller() ->> 'own')::uuid union all select person from person_in_units_of_caller union all select people_of_committees() $function$;

CREATE OR REPLACE FUNCTION public.people_of_committees()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    with own as (
      select position_id, target_class from committee
      where code = any (array(select jsonb_array_elements_text(caller() -> 'committees'))) and appointed_on <= (caller() ->> 'day')::date
        and (dissolved_on is null or dissolved_on > (caller() ->> 'day')::date))
    select n.employee_id from own join succession_plan p on p.position_id = own.position_id join nomination n on n.plan_id = p.id where p.superseded_on is null
    union all
    select m.employee_id from own join pool_membership m on m.target_class = own.target_class where m.left_on is null
    union all
    select e.employee_id from own join filling f on f.position_id = own.position_id join shortlist_entry e on e.filling_id = f.id where f.status in ('SHORTLISTED', 'DECIDED') $function$;

CREATE OR REPLACE FUNCTION public.people_released_on(day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select person from seat_release where during @> day $function$;

CREATE OR REPLACE FUNCTION public.people_released_on(day date, people uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select person from seat_release where person = any (people) and during @> day $function$;

CREATE OR REPLACE FUNCTION public.reads_everybody()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select coalesce(starts_with(current_setting('suksesi.principal', true), '{"everybody":true'), false) $function$;

CREATE OR REPLACE FUNCTION public.search_text(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN btrim(regexp_replace(replace(replace(replace(replace(translate(lower((regexp_replace(NORMALIZE(translate(value, '`´‘’‚‛′‵ʹʻʼʽʾʿˈꞌ՚׳‹›“”„‟″‶«»״‐‑‒–—―−⁃˗﹘﹣－'::text, '''''''''''''''''''''''''''''''''''''''''"""""""""------------'::text), NFKD), '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]'::text, ''::text, 'g'::text) COLLATE "und-x-icu")), 'đðħıłøŧς'::text, 'ddhilotσ'::text), 'ß'::text, 'ss'::text), 'æ'::text, 'ae'::text), 'œ'::text, 'oe'::text), 'þ'::text, 'th'::text), '[\s\u0085\u1680\u2028\u2029]+'::text, ' '::text, 'g'::text));

alter table "acting_assignment" enable row level security;
create policy added on acting_assignment for insert to public
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = acting_assignment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy changed on acting_assignment for update to public
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = acting_assignment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = acting_assignment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy directory on acting_assignment for select to suksesi_application
  using (((( SELECT current_setting('suksesi.principal'::text, true) AS current_setting) <> ''::text) OR ( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = acting_assignment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy everybody on acting_assignment for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy removed on acting_assignment for delete to public
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = acting_assignment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "application" enable row level security;
create policy everybody on application for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on application for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = application.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = application.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "appointment" enable row level security;
create policy added on appointment for insert to public
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = appointment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy changed on appointment for update to public
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = appointment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = appointment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy directory on appointment for select to suksesi_application
  using ((((( SELECT current_setting('suksesi.principal'::text, true) AS current_setting) <> ''::text) AND (during @> ( SELECT ((caller() ->> 'day'::text))::date AS date))) OR ( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = appointment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy everybody on appointment for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy removed on appointment for delete to public
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = appointment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "attestation" enable row level security;
create policy everybody on attestation for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on attestation for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = attestation.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = attestation.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "audit_event" enable row level security;
create policy added on audit_event for insert to public
  with check ((( SELECT current_setting('suksesi.principal'::text, true) AS current_setting) <> ''::text));
create policy audited on audit_event for select to public
  using ((( SELECT ((caller() ->> 'audits'::text))::boolean AS bool) OR (( SELECT ((caller() ->> 'own'::text))::uuid AS uuid) = ANY (people))));

alter table "award" enable row level security;
create policy everybody on award for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on award for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = award.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = award.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "calibration_adjustment" enable row level security;
create policy everybody on calibration_adjustment for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on calibration_adjustment for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = calibration_adjustment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = calibration_adjustment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "career_interest" enable row level security;
create policy everybody on career_interest for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on career_interest for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = career_interest.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = career_interest.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "competency_assessment" enable row level security;
create policy everybody on competency_assessment for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on competency_assessment for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = competency_assessment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = competency_assessment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "data_request" enable row level security;
create policy everybody on data_request for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on data_request for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = data_request.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = data_request.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "declaration" enable row level security;
create policy everybody on declaration for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on declaration for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = declaration.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = declaration.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "dossier" enable row level security;
create policy known on dossier for all to public
  using ((( SELECT current_setting('suksesi.principal'::text, true) AS current_setting) <> ''::text))
  with check ((( SELECT current_setting('suksesi.principal'::text, true) AS current_setting) <> ''::text));

alter table "education" enable row level security;
create policy everybody on education for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on education for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = education.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = education.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "employee" enable row level security;
create policy added on employee for insert to public
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = employee.id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy changed on employee for update to public
  using ((( SELECT reads_everybody() AS reads_everybody) OR (id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = employee.id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = employee.id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy directory on employee for select to suksesi_application
  using (((( SELECT current_setting('suksesi.principal'::text, true) AS current_setting) <> ''::text) OR ( SELECT reads_everybody() AS reads_everybody) OR (id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = employee.id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy everybody on employee for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy removed on employee for delete to public
  using ((( SELECT reads_everybody() AS reads_everybody) OR (id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = employee.id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "employment" enable row level security;
create policy added on employment for insert to public
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = employment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy changed on employment for update to public
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = employment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = employment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy directory on employment for select to suksesi_application
  using ((((( SELECT current_setting('suksesi.principal'::text, true) AS current_setting) <> ''::text) AND (during @> ( SELECT ((caller() ->> 'day'::text))::date AS date))) OR ( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = employment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy everybody on employment for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy removed on employment for delete to public
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = employment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "employment_status" enable row level security;
create policy everybody on employment_status for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on employment_status for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = employment_status.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = employment_status.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "excluded_candidate" enable row level security;
create policy everybody on excluded_candidate for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on excluded_candidate for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = excluded_candidate.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = excluded_candidate.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "fact_change" enable row level security;
create policy added on fact_change for insert to public
  with check ((( SELECT current_setting('suksesi.principal'::text, true) AS current_setting) <> ''::text));
create policy everybody on fact_change for select to public
  using (( SELECT reads_everybody() AS reads_everybody));

alter table "feedback360" enable row level security;
create policy everybody on feedback360 for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on feedback360 for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = feedback360.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = feedback360.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "import_file" enable row level security;
create policy everybody on import_file for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on import_file for all to suksesi_application
  using ((EXISTS ( SELECT
   FROM import_run run
  WHERE (run.id = import_file.run_id))))
  with check ((EXISTS ( SELECT
   FROM import_run run
  WHERE (run.id = import_file.run_id))));

alter table "import_row" enable row level security;
create policy everybody on import_row for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on import_row for all to suksesi_application
  using ((EXISTS ( SELECT
   FROM import_run run
  WHERE (run.id = import_row.run_id))))
  with check ((EXISTS ( SELECT
   FROM import_run run
  WHERE (run.id = import_row.run_id))));

alter table "import_run" enable row level security;
create policy everybody on import_run for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on import_run for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (created_by = ( SELECT (caller() ->> 'subject'::text)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (created_by = ( SELECT (caller() ->> 'subject'::text)))));

alter table "learning_entry" enable row level security;
create policy everybody on learning_entry for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on learning_entry for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = learning_entry.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = learning_entry.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "named_candidate" enable row level security;
create policy everybody on named_candidate for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on named_candidate for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = named_candidate.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = named_candidate.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "nomination" enable row level security;
create policy everybody on nomination for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on nomination for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = nomination.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = nomination.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "outside_service" enable row level security;
create policy everybody on outside_service for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on outside_service for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = outside_service.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = outside_service.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "performance_appraisal" enable row level security;
create policy everybody on performance_appraisal for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on performance_appraisal for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = performance_appraisal.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = performance_appraisal.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "personal_document" enable row level security;
create policy everybody on personal_document for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on personal_document for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = personal_document.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = personal_document.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "placement" enable row level security;
create policy added on placement for insert to public
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = placement.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy changed on placement for update to public
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = placement.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = placement.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy directory on placement for select to suksesi_application
  using ((((( SELECT current_setting('suksesi.principal'::text, true) AS current_setting) <> ''::text) AND (during @> ( SELECT ((caller() ->> 'day'::text))::date AS date))) OR ( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = placement.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));
create policy everybody on placement for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy removed on placement for delete to public
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = placement.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "pool_membership" enable row level security;
create policy everybody on pool_membership for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on pool_membership for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = pool_membership.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = pool_membership.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "potential_assessment" enable row level security;
create policy everybody on potential_assessment for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on potential_assessment for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = potential_assessment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = potential_assessment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "professional_licence" enable row level security;
create policy everybody on professional_licence for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on professional_licence for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = professional_licence.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = professional_licence.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "rank_holding" enable row level security;
create policy everybody on rank_holding for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on rank_holding for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = rank_holding.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = rank_holding.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "record_read" enable row level security;
create policy added on record_read for insert to public
  with check ((( SELECT current_setting('suksesi.principal'::text, true) AS current_setting) <> ''::text));
create policy audited on record_read for select to public
  using ((( SELECT ((caller() ->> 'audits'::text))::boolean AS bool) OR (( SELECT ((caller() ->> 'own'::text))::uuid AS uuid) = ANY (people))));

alter table "record_report" enable row level security;
create policy everybody on record_report for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on record_report for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = record_report.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = record_report.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "record_report_step" enable row level security;
create policy everybody on record_report_step for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on record_report_step for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = record_report_step.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = record_report_step.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "record_request" enable row level security;
create policy everybody on record_request for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on record_request for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = record_request.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = record_request.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "record_source" enable row level security;
create policy everybody on record_source for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on record_source for all to suksesi_application
  using (((person_id IS NULL) OR ( SELECT reads_everybody() AS reads_everybody) OR (person_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = record_source.person_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (person_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check (((person_id IS NULL) OR ( SELECT reads_everybody() AS reads_everybody) OR (person_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = record_source.person_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (person_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "sanction" enable row level security;
create policy everybody on sanction for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on sanction for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = sanction.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = sanction.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "shortlist_entry" enable row level security;
create policy everybody on shortlist_entry for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on shortlist_entry for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = shortlist_entry.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = shortlist_entry.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "stage_result" enable row level security;
create policy everybody on stage_result for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on stage_result for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = stage_result.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = stage_result.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "team_assignment" enable row level security;
create policy everybody on team_assignment for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on team_assignment for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = team_assignment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = team_assignment.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "training_record" enable row level security;
create policy everybody on training_record for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on training_record for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = training_record.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = training_record.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

alter table "waiver" enable row level security;
create policy everybody on waiver for select to suksesi_engine
  using (( SELECT reads_everybody() AS reads_everybody));
create policy within_reach on waiver for all to suksesi_application
  using ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = waiver.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))))
  with check ((( SELECT reads_everybody() AS reads_everybody) OR (employee_id = ( SELECT ((caller() ->> 'own'::text))::uuid AS uuid)) OR ( SELECT true
   FROM person_in_units_of_caller reached
  WHERE (reached.person = waiver.employee_id)
 LIMIT 1) OR (( SELECT (jsonb_array_length((caller() -> 'committees'::text)) > 0)) AND (employee_id IN ( SELECT people_of_committees() AS people_of_committees)))));

