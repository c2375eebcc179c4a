export { type Parameters, parameters, parametersOn } from './parameters.query.js';
export { ReferenceResolver } from './reference.resolver.js';
export { organizationReference, type ReferenceRows, referenceId, serviceRules } from './reference-data.js';
export { RuleParameter } from './rule-parameter.entity.js';
export { PositionClass, ScaleName, ScaleStep } from './scales.entity.js';
export { COMPARED, containsText } from './text-search.js';
export { Unit, UnitParentage } from './unit.entity.js';
export { knownUnit, UnitConnection, UnitKey, UnitResolver, unitBy } from './unit.resolver.js';
export { isBelow, parentOfUnit, unitsBelow } from './unit-tree.query.js';
