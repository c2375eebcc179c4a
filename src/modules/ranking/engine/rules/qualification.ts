import { hasUnknownLevel, highestDiploma, missingDiploma } from '../indicators/education.js';
import { fieldStanding, minimumLevel, missingField } from '../indicators/field-of-study.js';
import { message } from '../messages.js';
import { fail, pass, type Rule, stated, unknown } from './rule.js';

export const minimumEducation: Rule = {
  needs: { level: 'EDUCATION_LEVEL' },
  required: ({ parameters }) => message('EDUCATION_REQUIRED', { level: stated(parameters.level) }),
  evaluate: ({ verified, reported }, { parameters, scales }) => {
    const level = stated(parameters.level);
    const floor = stated(scales.educationOrder[level]);
    const best = highestDiploma(verified, scales);
    const pending = highestDiploma(reported, scales);
    const reaches = (code: string) => (scales.educationOrder[code] ?? 0) >= floor;

    if (best !== null && reaches(best.level)) return pass(message('EDUCATION_FOUND', { level: best.level }));
    if (pending !== null && reaches(pending.level)) {
      return unknown(
        message('EDUCATION_REPORTED', { level: pending.level }),
        message('VERIFY_DIPLOMA', { level: pending.level }),
        [missingDiploma(pending)],
      );
    }
    if (best === null || hasUnknownLevel(verified, scales))
      return unknown(null, message('DIPLOMA_NEEDED', { level }), [missingDiploma(pending)]);
    return fail(message('EDUCATION_FOUND', { level: best.level }), message('DIPLOMA_NEEDED', { level }));
  },
};

/** Stands only where the post's own row says that the field is required. */
export const requiredField: Rule = {
  needs: { level: 'EDUCATION_LEVEL' },
  required: ({ post, parameters }) =>
    message('FIELD_REQUIRED', {
      fields: post.acceptedFields,
      level: minimumLevel(post, stated(parameters.level)),
    }),
  evaluate: (person, { post, parameters, scales }) => {
    if (post.acceptedFields.length === 0) return pass(message('NO_FIELDS_SET', {}));
    const standing = fieldStanding(person, post, minimumLevel(post, stated(parameters.level)), scales);
    if (standing.row !== null)
      return pass(message('FIELD_FOUND', { field: standing.row.field ?? '', level: standing.row.level }));
    const found = message('FIELDS_FOUND', { fields: person.verified.flatMap(({ field }) => field ?? []) });
    const remedy = message('FIELDS_ACCEPTED', { fields: post.acceptedFields });
    return standing.open === null
      ? fail(found, remedy)
      : unknown(found, remedy, [missingField(standing.open)]);
  },
};
