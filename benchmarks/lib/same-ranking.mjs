/**
 * The ranking of one ADMINISTRATOR post under the default policy as one SQL statement over the same tables:
 * everybody eligible, with the lower bound in units, in the assured order as far as the score decides. $1 is
 * the day, $2 the post, $3 the classes of MONTHS_IN_CLASS, $4 the lowest rank. Waivers and tie-breakers are
 * left out; the bench compares people and units with the service's.
 */
export const sameRanking = `
with post as (select * from "position" where id = $2),
level as (select code, ordinal from scale_step where scale = 'POSITION_CLASS' and during @> $1::date),
person as materialized (
  select e.id, e.birth_date, lower(m.during) as hired, upper(m.during) as until
  from employee e join employment m on m.employee_id = e.id and m.during @> $1::date
  where e.kind = 'PNS'
    and not exists (select from employment_status s left join employment_status_effect x on x.code = s.status and x.during @> $1::date
                    where s.employee_id = e.id and s.during @> $1::date and x.serving is not true)
),
career as materialized (
  select a.employee_id as id, p.id as post, p.class, p.family, u.id as unit, coalesce(u.office_id, u.id) as office, p.affair, a.during
  from appointment a join "position" p on p.id = a.position_id join unit u on u.id = p.unit_id where lower(a.during) <= $1
  union all
  select o.employee_id, o.id, o.class, null, o.id, md5(o.agency)::uuid, o.affair, o.during from outside_service o where lower(o.during) <= $1
),
held as materialized (
  select distinct on (c.id) c.*, l.ordinal as level from career c left join level l on l.code = c.class
  order by c.id, (c.during @> $1::date) desc, lower(c.during) desc
),
span as (
  select c.id, k.kind, unnest(range_agg(c.during)) as during
  from career c join held h using (id) join level l on l.code = c.class
  cross join lateral (values ('FEEDER'), ('LEVEL')) as k (kind)
  where lower(c.during) < $1 and (k.kind = 'FEEDER' and c.class = any($3) and (c.class not like 'JF%' or c.affair = any((select array_append(accepted_affairs, affair) from post)::text[])) or k.kind = 'LEVEL' and l.ordinal >= h.level)
  group by c.id, k.kind
),
numbered as (
  select id, kind, lower(during) as s, least(coalesce(upper(during), $1), $1) as e, row_number() over (partition by id, kind order by lower(during) desc) as n,
    (extract(year from least(coalesce(upper(during), $1), $1)) - extract(year from lower(during))) * 12 + extract(month from least(coalesce(upper(during), $1), $1)) - extract(month from lower(during)) as m
  from span
),
counted as (select *, (m - case when (s + make_interval(months => m::int))::date > e then 1 else 0 end)::int as months from numbered),
moved as (
  select id, kind, max(e) filter (where n = 1) as e,
    ((max(s) filter (where n = 1)) - make_interval(months => coalesce(sum(months) filter (where n > 1), 0)::int))::date
      - coalesce(sum(e - (s + make_interval(months => months))::date) filter (where n > 1), 0)::int as s
  from counted group by id, kind
),
service as (
  select id, kind, ((extract(year from e) - extract(year from s)) * 12 + extract(month from e) - extract(month from s))::int
    - case when (s + make_interval(months => ((extract(year from e) - extract(year from s)) * 12 + extract(month from e) - extract(month from s))::int))::date > e then 1 else 0 end as months
  from moved
),
ranked as (
  select distinct on (r.employee_id) r.employee_id as id, s.ordinal from rank_holding r join scale_step s on s.scale = 'RANK' and s.code = r.rank and s.during @> $1::date
  where lower(r.during) <= $1 order by r.employee_id, lower(r.during) desc
),
diploma as (
  select d.employee_id as id, max(s.ordinal) as ordinal,
    bool_or(s.ordinal >= (select ordinal from scale_step where scale = 'EDUCATION_LEVEL' and code = 'D4' and during @> $1::date) and d.field = any((select accepted_fields from post)::text[])) as fits
  from education d join scale_step s on s.scale = 'EDUCATION_LEVEL' and s.code = d.level and s.during @> $1::date
  where d.status = 'VERIFIED' and (d.graduated_on is null or d.graduated_on <= $1) group by d.employee_id
),
attested as (
  select employee_id as id, list from attestation where attested_on <= $1 and $1 < (attested_on + interval '12 months')::date group by employee_id, list
),
assessed as (
  select distinct on (a.employee_id, a.competency_id) a.employee_id as id, a.competency_id, a.level, a.made_for_level
  from competency_assessment a where a.assessed_on <= $1 and a.valid_until >= $1 order by a.employee_id, a.competency_id, a.assessed_on desc, a.id desc
),
standard as materialized (
  select r.competency_id, r.level, r.weight, c.kind from required_competency r join competency c on c.id = r.competency_id where r.position_id = $2
),
matched as (
  select p.id, s.kind = 'TECHNICAL' as technical, count(*) filter (where a.id is null or a.made_for_level < s.level) as open,
    floor((2 * 10000 * sum(s.weight * least(coalesce(a.level, 1), s.level) * (60 / s.level)) + 60 * sum(s.weight)) / (2.0 * 60 * sum(s.weight)))::int as points
  from person p cross join standard s left join assessed a on a.id = p.id and a.competency_id = s.competency_id group by p.id, s.kind = 'TECHNICAL'
),
appraised as (
  select p.id, y.first, a.predicate as one, b.predicate as two
  from person p
  cross join lateral (select extract(year from $1)::int - 1 as last) l
  left join performance_appraisal n on n.employee_id = p.id and n.year = l.last
  cross join lateral (select case when n.id is null and to_char($1::date, 'MM-DD') <= '03-31' and p.hired <= make_date(l.last - 2, 1, 1) then l.last - 1 else l.last end as first) y
  left join performance_appraisal a on a.employee_id = p.id and a.year = y.first and p.hired <= make_date(y.first, 1, 1)
  left join performance_appraisal b on b.employee_id = p.id and b.year = y.first - 1 and p.hired <= make_date(y.first - 1, 1, 1)
),
worth (code, points) as (values ('SANGAT_BAIK', 10000), ('BAIK', 8000), ('BUTUH_PERBAIKAN', 6000), ('KURANG', 4000), ('SANGAT_KURANG', 2000)),
eligible as materialized (
  select p.*, h.level, sv.months, r.ordinal as rank
  from person p
  join held h on h.id = p.id and h.level < 4
  join ranked r on r.id = p.id and r.ordinal >= $4
  join diploma d on d.id = p.id and d.ordinal >= (select ordinal from scale_step where scale = 'EDUCATION_LEVEL' and code = 'D4' and during @> $1::date)
  join service sv on sv.id = p.id and sv.kind = 'FEEDER' and sv.months >= 36
  join appraised y on y.id = p.id and y.one in ('BAIK', 'SANGAT_BAIK') and y.two in ('BAIK', 'SANGAT_BAIK')
  join attested t on t.id = p.id and t.list = 'SANCTIONS'
  join matched g on g.id = p.id and not g.technical and g.open = 0 and g.points >= 6800
  left join retirement_rule rf on rf.family = h.family and rf.during @> $1::date
  left join retirement_rule rc on rc.class = h.class and rc.during @> $1::date
  join retirement_rule rt on rt.class = 'ADMINISTRATOR' and rt.during @> $1::date
  where (date_trunc('month', (p.birth_date + make_interval(years => coalesce(rf.age, rc.age)))) + interval '1 month')::date > $1
    and (date_trunc('month', (p.birth_date + make_interval(years => rt.age))) + interval '1 month')::date > $1
    and not exists (select from sanction s where s.employee_id = p.id and s.severity in ('MEDIUM', 'HEAVY', 'ETHICS')
                    and (s.during @> $1::date or (upper(s.during) <= $1 and $1 < (upper(s.during) + interval '24 months')::date)))
    and not exists (select from appointment a where a.employee_id = p.id and a.position_id = $2 and a.during @> $1::date)
    and (h.class like 'JF\\_%' or exists (select from training_record t where t.employee_id = p.id and t.leadership_programme in ('PKP', 'PKA') and t.completed_on <= $1))
)
select e.id,
    1800 * floor((2 * ((select points from worth where code = y.one) + (select points from worth where code = y.two)) + 2) / 4)
  + 450 * coalesce((select max(case scope when 'INTERNATIONAL' then 10000 when 'NATIONAL' then 7500 when 'CROSS_AGENCY' then 5000 else 2500 end) from award w where w.employee_id = e.id and w.awarded_on <= $1 and $1 < (w.awarded_on + interval '60 months')::date), 0)
  + 450 * coalesce((select max(case role when 'HEAD_CROSS_AGENCY' then 10000 when 'HEAD_AGENCY' then 7500 when 'MEMBER_CROSS_AGENCY' then 5000 else 2500 end) from team_assignment w where w.employee_id = e.id and w.decreed_on <= $1 and $1 < (w.decreed_on + interval '24 months')::date), 0)
  + 300 * coalesce((select points from feedback360 f join worth on worth.code = f.predicate where f.employee_id = e.id and f.raters >= 3 and f.concluded_on <= $1 and $1 < (f.concluded_on + interval '24 months')::date order by f.concluded_on desc, f.id desc limit 1), 2000)
  + 600 * g.points
  + 750 * coalesce((select score_hundredths from potential_assessment q where q.employee_id = e.id and q.assessed_on <= $1 and q.valid_until >= $1 order by q.assessed_on desc, q.id desc limit 1), 0)
  + 300 * (select case when count(*) >= 8 then 10000 when count(*) >= 6 then 7500 when count(*) >= 4 then 5000 when count(*) >= 1 then 2500 else 0 end from training_record t where t.employee_id = e.id and t.leadership_programme is null and t.completed_on <= $1 and $1 < (t.completed_on + interval '36 months')::date)
  + 120 * (select case when months >= 60 then 10000 when months >= 24 then 8000 else 6000 end from service s where s.id = e.id and s.kind = 'LEVEL')
  + 90 * (select case when count(distinct office) > 1 then 10000 when count(distinct unit) > 1 then 8000 else 6000 end from career c where c.id = e.id)
  + 90 * coalesce((select max(case kind when 'ACTING_REGIONAL_HEAD' then 10000 when 'PLT_HIGHER' then 8000 when 'PLT_EQUAL' then 6000 when 'PLH_HIGHER' then 4000 else 2000 end) from acting_assignment a where a.employee_id = e.id and lower(a.during) <= $1), 0)
  + 300 * (select case when s.code = 'S3' then 10000 when s.code = 'S2' then 9000 when s.code in ('S1', 'D4', 'PROFESI') then 8000 when s.code = 'D3' then 7000 when s.code in ('SMA', 'D1', 'D2') then 6000 else 5000 end from diploma d join scale_step s on s.scale = 'EDUCATION_LEVEL' and s.ordinal = d.ordinal and s.during @> $1::date where d.id = e.id limit 1)
  + 300 * (select case when cardinality((select accepted_fields from post)) = 0 or d.fits then 10000 else 5000 end from diploma d where d.id = e.id)
  + 450 * coalesce((select min(case when s.during @> $1::date then 0 when s.severity = 'LIGHT' then 7500 when s.severity = 'MEDIUM' then 5000 else 2500 end) from sanction s where s.employee_id = e.id and s.severity <> 'ETHICS' and (s.during @> $1::date or (upper(s.during) <= $1 and $1 < (upper(s.during) + interval '60 months')::date))), 10000)
  + 4000 * w.points as units
from eligible e
join appraised y on y.id = e.id
join matched g on g.id = e.id and not g.technical
join matched w on w.id = e.id and w.technical
order by units desc`;
