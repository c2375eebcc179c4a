import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Field, ID, InterfaceType } from 'type-graphql';
import { v7 } from 'uuid';
import { badId } from '../errors.js';

/** Something that keeps its identity, and can be fetched again by it. */
@InterfaceType('Node', {
  description: 'Something that keeps its identity and can be fetched again by its id.',
  resolveType: (row: { readonly __typename?: string }) => row.__typename,
})
@Entity({ abstract: true })
export abstract class Identified {
  @Field(() => ID, { description: 'Opaque, stable, and enough to fetch the object again with `node`.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();
}

/** Each type's code in the public id; a code is never used again for another type. */
const codes = {
  Employee: 1,
  Unit: 2,
  Position: 3,
  Vacancy: 4,
  Competency: 5,
  Education: 6,
  PerformanceAppraisal: 7,
  CompetencyAssessment: 8,
  PotentialAssessment: 9,
  Feedback360: 10,
  Award: 11,
  TeamAssignment: 12,
  ActingAssignment: 13,
  TrainingRecord: 14,
  Sanction: 15,
  Attestation: 16,
  RankHolding: 17,
  Employment: 18,
  EmploymentStatus: 19,
  Placement: 20,
  Appointment: 21,
  OutsideService: 22,
  ProfessionalLicence: 23,
  Declaration: 24,
  Waiver: 25,
  MeritPolicy: 26,
  RequirementRow: 28,
  FormationDecree: 29,
  RetirementRule: 30,
  ScaleStep: 32,
  RuleParameter: 33,
  TechnicalBlend: 34,
  EmploymentStatusEffect: 35,
  ServiceToken: 36,
  BlockedSubject: 37,
  AuditEvent: 38,
  RecordRead: 39,
  DataRequest: 40,
  DataBreach: 41,
  CalibrationSession: 42,
  CalibrationAdjustment: 43,
  PoolMembership: 44,
  SuccessionPlan: 45,
  Nomination: 46,
  Committee: 47,
  Filling: 48,
  FillingRule: 49,
  Moratorium: 50,
  ShortlistEntry: 51,
  PassedOver: 52,
  StageResult: 53,
  FillingStep: 54,
  Dossier: 55,
  StageWeight: 56,
  PredicateRule: 60,
  PredicateSpreadRule: 61,
  OrganisationAppraisal: 62,
  RequiredCompetency: 63,
  NamedCandidate: 64,
  Announcement: 65,
  Application: 66,
  CareerInterest: 67,
  RecordRequest: 68,
} as const;

export type NodeTypeName = keyof typeof codes;
const typeNames = new Map<number, NodeTypeName>(Object.entries(codes).map(([name, code]) => [code, name as NodeTypeName]));

export interface DecodedId {
  readonly type: NodeTypeName;
  /** The uuid, or for what is not stored the bytes that tell it apart. */
  readonly key: Buffer;
}

/** base64url of a type code and the key's bytes. */
export function encodeId(type: NodeTypeName, key: string | Buffer): string {
  const bytes = typeof key === 'string' ? uuidBytes(key) : key;
  return Buffer.concat([Buffer.of(codes[type]), bytes]).toString('base64url');
}

export function decodeId(id: string, argument = 'id'): DecodedId {
  const bytes = /^[A-Za-z0-9_-]{1,200}$/.test(id) ? Buffer.from(id, 'base64url') : Buffer.alloc(0);
  const type = typeNames.get(bytes[0] ?? 0);
  if (type === undefined || bytes.toString('base64url') !== id) throw badId({ argument, reason: 'this is not an id of this service' });
  return { type, key: bytes.subarray(1) };
}

/** The uuid within an id of one type. */
export function decodeUuid(id: string, type: NodeTypeName, argument = 'id'): string {
  const decoded = decodeId(id, argument);
  if (decoded.type !== type) throw badId({ argument, reason: `an id of type ${type} is needed, and this is one of type ${decoded.type}` });
  return uuidOf(decoded.key, argument);
}

export function uuidOf(key: Buffer, argument = 'id'): string {
  if (key.length !== 16) throw badId({ argument, reason: 'this is not an id of this service' });
  const hex = key.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

export function isNodeType(name: string): name is NodeTypeName {
  return name in codes;
}
