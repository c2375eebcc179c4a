export { parameters, parametersOn } from './parameters.query.js';
export { OrganizationPermission } from './permissions.js';
export { referenceId, serviceRules } from './reference-data.js';
export { RuleParameter } from './rule-parameter.entity.js';
export { PositionClass, ScaleName, ScaleStep } from './scales.entity.js';
export { COMPARED, containsText } from './text-search.js';
export { Unit, UnitParentage } from './unit.entity.js';
export { knownUnit, UnitFilter, UnitKey, unitBy } from './unit.resolver.js';
export { isBelow, parentOfUnit, unitsBelow } from './unit-tree.query.js';
