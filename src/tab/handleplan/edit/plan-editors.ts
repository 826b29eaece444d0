/** What edits a plan from its panel, in the chunk of the pages that keep strategies right. */
export { AnsvarEditor } from './ansvar-editor';
export { EditPlan } from './edit-plan';
export { ForelaeggelseEditor } from './forelaeggelse-editor';
export { RelationEditor } from './relation-editor';
