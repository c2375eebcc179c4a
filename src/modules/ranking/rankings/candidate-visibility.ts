import { guard } from '../../../platform/graphql/authorization.js';
import { mayReadRecord, recordScopeOf } from '../../workforce/index.js';
import type { CandidateView } from './ranking.view.js';

/** Guards what a ranking shows of a candidate whose record it rests on. */
export const isCandidateReadable = guard<Pick<CandidateView, 'id'>>(recordScopeOf, ({ id }, context) => mayReadRecord(context, id));
