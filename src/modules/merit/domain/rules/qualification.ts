import { highestDiploma, missingDiploma } from '../indicators/education.js';
import { fieldStanding, minimumLevel, missingField } from '../indicators/field-of-study.js';
import { say } from '../sentences.js';
import { fail, pass, type Rule, unknown } from './rule.js';

export const minimumEducation: Rule = {
  required: ({ parameters }) => say('EDUCATION_REQUIRED', { level: parameters.level ?? '' }),
  evaluate: ({ verified, reported }, { parameters, scales }) => {
    const level = parameters.level ?? '';
    const floor = scales.educationOrder[level] ?? 0;
    const best = highestDiploma(verified, scales);
    const pending = highestDiploma(reported, scales);
    const reaches = (code: string) => (scales.educationOrder[code] ?? 0) >= floor;

    if (best !== null && reaches(best.level)) return pass(say('EDUCATION_FOUND', { level: best.level }));
    if (pending !== null && reaches(pending.level)) {
      return unknown(say('EDUCATION_REPORTED', { level: pending.level }), say('VERIFY_DIPLOMA', { level: pending.level }), [missingDiploma(pending)]);
    }
    if (best === null) return unknown(null, say('DIPLOMA_NEEDED', { level }), [missingDiploma(pending)]);
    return fail(say('EDUCATION_FOUND', { level: best.level }), say('DIPLOMA_NEEDED', { level }));
  },
};

/** Stands only where the post's own row says that the field is required. */
export const requiredField: Rule = {
  required: ({ post, parameters }) => say('FIELD_REQUIRED', { fields: post.acceptedFields, level: minimumLevel(post, parameters.level ?? 'D4') }),
  evaluate: (person, { post, parameters, scales }) => {
    if (post.acceptedFields.length === 0) return pass(say('NO_FIELDS_SET', {}));
    const standing = fieldStanding(person, post, minimumLevel(post, parameters.level ?? 'D4'), scales);
    if (standing.row !== null) return pass(say('FIELD_FOUND', { field: standing.row.field ?? '', level: standing.row.level }));
    const found = say('FIELDS_FOUND', { fields: person.verified.flatMap(({ field }) => field ?? []) });
    const remedy = say('FIELDS_ACCEPTED', { fields: post.acceptedFields });
    return standing.open === null ? fail(found, remedy) : unknown(found, remedy, [missingField(standing.open)]);
  },
};
