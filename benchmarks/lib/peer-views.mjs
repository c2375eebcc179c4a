/**
 * Views of one day's rows over the product's tables: what the peer serves. The day is written into them, as
 * the product passes it as a parameter; comments tell PostGraphile what a view cannot: keys and relations.
 */
export function peerViews(day, application) {
  const today = `date '${day}'`;
  return `
drop schema if exists bench_peer cascade;
create schema bench_peer;

create view bench_peer.unit as select id, code, name from public.unit;
create view bench_peer.position as select id, code, title, class from public."position";
create view bench_peer.competency as select id, code, name from public.competency;
create view bench_peer.employee as
  select e.id, e.nip, e.name, e.kind, p.unit_id, a.position_id
  from public.employee e
  left join public.placement p on p.employee_id = e.id and p.during @> ${today}
  left join lateral (
    select held.position_id from public.appointment held join public.employment m on m.employee_id = held.employee_id and m.during @> ${today}
    where held.employee_id = e.id and held.during @> ${today}
      and held.employee_id <> all (array(select r.person from public.seat_release r where r.person = held.employee_id and r.during @> ${today}))
    limit 1) a on true;
create view bench_peer.assessment as
  select id, employee_id, competency_id, level, assessed_on, valid_until
  from public.competency_assessment
  where assessed_on <= ${today} and valid_until >= ${today};

comment on view bench_peer.unit is E'@primaryKey id';
comment on view bench_peer.position is E'@primaryKey id';
comment on view bench_peer.competency is E'@primaryKey id';
comment on view bench_peer.employee is E'@primaryKey id\\n@unique nip\\n@foreignKey (unit_id) references bench_peer.unit (id)|@fieldName unit\\n@foreignKey (position_id) references bench_peer.position (id)|@fieldName position';
comment on view bench_peer.assessment is E'@primaryKey id\\n@foreignKey (employee_id) references bench_peer.employee (id)|@fieldName employee|@foreignSimpleFieldName assessments\\n@foreignKey (competency_id) references bench_peer.competency (id)|@fieldName competency';

grant usage on schema bench_peer to ${application};
grant select on all tables in schema bench_peer to ${application};
`;
}
