import { Field, ObjectType } from 'type-graphql';
import { covers } from '../../../platform/calendar.js';
import { citationOf } from '../../../platform/database/legal-basis.js';
import type { Row } from '../../../platform/database/row-reader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { listText } from '../../../platform/i18n/formats.js';
import { labelOf, text } from '../../../platform/i18n/text.js';
import { type PositionClass, parameters } from '../../organization/index.js';
import { FillingRule, SelectionMethod } from './filling-rules.entity.js';

@ObjectType({ description: 'A way by which a post cannot be filled.' })
export class ClosedMethod {
  @Field(() => SelectionMethod, { description: 'The method of selection that is closed.' })
  method!: SelectionMethod;

  @Field(() => String, { description: 'Why, in one sentence, with the rule that says so.' })
  because!: string;
}

/**
 * The ways by which posts of a class are filled by the rules of today, and why the others are closed to them.
 */
export async function methodsFor(
  context: Context,
  postClass: PositionClass,
): Promise<{ open: SelectionMethod[]; closed: ClosedMethod[] }> {
  const [all, figures] = await Promise.all([
    context.rows.cachedTable<Row<FillingRule>>(FillingRule),
    parameters(context, context.today),
  ]);
  const { language } = context;
  const isEntry = figures.text('ENTRY_CLASSES').split(' ').includes(postClass);
  const rules = new Map(
    [...all.values()]
      .filter(({ during }) => covers(during, context.today))
      .map((rule) => [rule.method, rule]),
  );
  const open: SelectionMethod[] = [];
  const closed: ClosedMethod[] = [];
  for (const method of Object.values(SelectionMethod)) {
    const rule = rules.get(method);
    if (rule?.classes.includes(postClass)) open.push(method);
    else if (rule === undefined) closed.push({ method, because: text(language, 'closedMethod.noRule') });
    else {
      const isEntryByPromotion = rule.rankedAs === 'PROMOTION' && isEntry;
      const named = (code: string) => (language === 'en' ? code : labelOf(language, 'PositionClass', code));
      closed.push({
        method,
        because: text(language, 'closedMethod.otherClasses', {
          isEntryByPromotion,
          class: named(postClass),
          classes: listText(language, rule.classes.map(named)),
          citation: citationOf(rule.legalBasis, rule.certainty, language),
        }),
      });
    }
  }
  return { open, closed };
}
