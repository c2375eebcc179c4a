import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { raw } from '../../../platform/database/sql.js';
import { AuditedRead, Requires, VisibleIf } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PerformanceAppraisal } from '../appraisals/performance-appraisal.entity.js';
import { Employee } from '../employee.entity.js';
import { WorkforcePermission } from '../permissions.js';
import { isRecordReadable } from '../record-visibility.js';
import { Attestation } from './attestation.entity.js';
import { Award, Sanction, TeamAssignment } from './conduct.entity.js';
import { DiplomaStatus, Education } from './education.entity.js';
import { Employment, EmploymentStatus, EmploymentStatusEffect } from './employment.entity.js';
import { OutsideService } from './outside-service.entity.js';
import { Placement } from './placement.entity.js';
import { RankHolding } from './rank-holding.entity.js';
import { Declaration, ProfessionalLicence } from './standing-papers.entity.js';
import { TrainingRecord } from './training-record.entity.js';

const educationOf = childrenLoader(Education, 'employee', 't.graduated_on desc nulls last, t.id');
const appraisalsOf = childrenLoader(PerformanceAppraisal, 'employee', 't.year desc');
const ranksOf = childrenLoader(RankHolding, 'employee', 't.during desc');
const employmentsOf = childrenLoader(Employment, 'employee', 't.during desc');
const statusesOf = childrenLoader(EmploymentStatus, 'employee', 't.during desc');
const placementsOf = childrenLoader(Placement, 'employee', 't.during desc');
const outsideServiceOf = childrenLoader(OutsideService, 'employee', 't.during desc');
const trainingsOf = childrenLoader(TrainingRecord, 'employee', 't.completed_on desc, t.id');
const awardsOf = childrenLoader(Award, 'employee', 't.awarded_on desc, t.id');
const teamsOf = childrenLoader(TeamAssignment, 'employee', 't.decreed_on desc, t.id');
const sanctionsOf = childrenLoader(Sanction, 'employee', 't.during desc, t.id');
const attestationsOf = childrenLoader(Attestation, 'employee', 't.attested_on desc, t.list');
const licencesOf = childrenLoader(ProfessionalLicence, 'employee', 't.during desc, t.id');
const declarationsOf = childrenLoader(Declaration, 'employee', 't.year desc, t.code');

/** The lists of a personnel record, newest first; each is read for all employees of a page at once. */
@Resolver(() => Employee)
export class EmployeeRecordsResolver {
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Education], { nullable: true, description: 'Diplomas, verified and reported.' })
  async education(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<Education>[]> {
    return (await context.load(educationOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [PerformanceAppraisal], { nullable: true, description: 'Yearly appraisals.' })
  async appraisals(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<Row<PerformanceAppraisal>[]> {
    return (await context.load(appraisalsOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [RankHolding], { nullable: true, description: 'Ranks or classes held.' })
  async rankHistory(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<RankHolding>[]> {
    return (await context.load(ranksOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Employment], {
    nullable: true,
    description: 'Employments, and for contract staff contracts.',
  })
  async employments(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<Employment>[]> {
    return (await context.load(employmentsOf, id)) ?? [];
  }

  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [EmploymentStatus], {
    nullable: true,
    description: 'Leave, study, secondment, suspension and the like.',
  })
  async statuses(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<EmploymentStatus>[]> {
    return (await context.load(statusesOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Placement], { nullable: true, description: 'Units in which the person has served.' })
  async placements(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<Placement>[]> {
    return (await context.load(placementsOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [OutsideService], { nullable: true, description: 'Posts held in other agencies.' })
  async outsideService(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<Row<OutsideService>[]> {
    return (await context.load(outsideServiceOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [TrainingRecord], { nullable: true, description: 'Completed training.' })
  async trainings(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<TrainingRecord>[]> {
    return (await context.load(trainingsOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Award], { nullable: true, description: 'Official awards.' })
  async awards(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<Award>[]> {
    return (await context.load(awardsOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [TeamAssignment], { nullable: true, description: 'Work teams by decree.' })
  async teamAssignments(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<Row<TeamAssignment>[]> {
    return (await context.load(teamsOf, id)) ?? [];
  }

  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Sanction], {
    nullable: true,
    description: 'Disciplinary sanctions and breaches of ethics.',
  })
  async sanctions(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<Sanction>[]> {
    return (await context.load(sanctionsOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Attestation], {
    nullable: true,
    description: 'Which lists were attested complete, when and by whom.',
  })
  async attestations(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<Attestation>[]> {
    return (await context.load(attestationsOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [ProfessionalLicence], { nullable: true, description: 'Licences to practise.' })
  async licences(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<Row<ProfessionalLicence>[]> {
    return (await context.load(licencesOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Declaration], {
    nullable: true,
    description: 'Declarations filed; never their content.',
  })
  async declarations(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<Declaration>[]> {
    return (await context.load(declarationsOf, id)) ?? [];
  }
}

@Resolver(() => Education)
export class EducationResolver {
  @FieldResolver(() => Boolean, {
    description: 'Verified by the personnel agency; a report alone counts for nothing in the assured order.',
  })
  verified(@Root() { status }: Row<Education>): boolean {
    return status === DiplomaStatus.VERIFIED;
  }
}

@Resolver()
export class EmploymentStatusEffectResolver {
  @Requires(WorkforcePermission.READ)
  @Query(() => [EmploymentStatusEffect], {
    description: 'What each status means for service and for the seat.',
  })
  employmentStatusEffects(@Ctx() { rows }: Context): Promise<Row<EmploymentStatusEffect>[]> {
    return rows.select(EmploymentStatusEffect, undefined, { orderBy: raw('t.code') });
  }
}
