import { Foundation } from './20261121-foundation.js';
import { PolicyDrafts } from './20261122-policy-drafts.js';
import { Access, Trail } from './20261123-access.js';
import { Fences } from './20261124-fences.js';
import { Protection } from './20261125-protection.js';
import { Talent } from './20261126-talent.js';
import { Succession } from './20261127-succession.js';
import { Fillings } from './20261129-fillings.js';
import { Dossiers } from './20261130-dossiers.js';
import { Performance } from './20261201-performance.js';
import { Idempotency } from './20261202-idempotency.js';
import { SelectionOutcomes } from './20261203-selection-outcomes.js';
import { AppraisalVersions } from './20261204-appraisal-versions.js';
import { StageWeights } from './20261205-stage-weights.js';
import { NameSearch } from './20261206-name-search.js';
import { SeatHolders } from './20261207-seat-holders.js';
import { UnitReach } from './20261208-reach.js';
import { RubricReadings } from './20261209-rubric-readings.js';
import { DisclosureSecret } from './20261210-disclosure-secret.js';
import { ReleasedPeople } from './20261211-released-people.js';
import { SeatReleases } from './20261212-seat-releases.js';
import { AcceptedAffairs } from './20261213-accepted-affairs.js';
import { Methods } from './20261214-methods.js';
import { VacancyKeys } from './20261215-vacancy-keys.js';

/** In order; a migration that has landed is never edited. */
export const allMigrations = [
  { name: '20261121-foundation', class: Foundation },
  { name: '20261122-policy-drafts', class: PolicyDrafts },
  { name: '20261123-access', class: Access },
  { name: '20261123-trail', class: Trail },
  { name: '20261124-fences', class: Fences },
  { name: '20261125-protection', class: Protection },
  { name: '20261126-talent', class: Talent },
  { name: '20261127-succession', class: Succession },
  { name: '20261129-fillings', class: Fillings },
  { name: '20261130-dossiers', class: Dossiers },
  { name: '20261201-performance', class: Performance },
  { name: '20261202-idempotency', class: Idempotency },
  { name: '20261203-selection-outcomes', class: SelectionOutcomes },
  { name: '20261204-appraisal-versions', class: AppraisalVersions },
  { name: '20261205-stage-weights', class: StageWeights },
  { name: '20261206-name-search', class: NameSearch },
  { name: '20261207-seat-holders', class: SeatHolders },
  { name: '20261208-reach', class: UnitReach },
  { name: '20261209-rubric-readings', class: RubricReadings },
  { name: '20261210-disclosure-secret', class: DisclosureSecret },
  { name: '20261211-released-people', class: ReleasedPeople },
  { name: '20261212-seat-releases', class: SeatReleases },
  { name: '20261213-accepted-affairs', class: AcceptedAffairs },
  { name: '20261214-methods', class: Methods },
  { name: '20261215-vacancy-keys', class: VacancyKeys },
];
