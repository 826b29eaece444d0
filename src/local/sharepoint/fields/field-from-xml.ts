import { refuse } from '../http/sharepoint-error';
import { withoutUndefined } from './read-field-body';
import type { NewField } from './field-store';
import { isFieldType } from './field-types';
import type { FieldSettings } from './field';

/** What a `<Field …>` of `CreateFieldAsXml` says, and whether it is to be indexed and unique. */
export interface XmlField extends NewField {
  readonly indexed: boolean;
  readonly unique: boolean;
}

/** Reads the schema XML of one column: its attributes, `<CHOICES>` and `<Default>`. */
export function readFieldXml(xml: string): XmlField {
  const tag = /<Field\b(?<attributes>[^>]*)>/.exec(xml)?.groups?.attributes;
  const attributes = readAttributes(tag ?? '');
  const type = attributes.Type ?? '';
  const title = attributes.DisplayName ?? attributes.Name ?? '';
  if (tag === undefined || !isFieldType(type) || title === '') throw refuse.query('The field XML is not valid.');
  const guid = attributes.ID?.replace(/[{}]/g, '').toLowerCase();
  return {
    ...(guid === undefined ? {} : { guid }), internalName: attributes.Name ?? attributes.StaticName ?? title, title,
    type: type === 'Lookup' && truth(attributes.Mult) === true ? 'LookupMulti' : type === 'User' && truth(attributes.Mult) === true ? 'UserMulti' : type,
    settings: readSettings(attributes, xml), indexed: truth(attributes.Indexed) === true, unique: truth(attributes.EnforceUniqueValues) === true,
  };
}

function readSettings(attributes: Readonly<Record<string, string>>, xml: string): FieldSettings {
  const choices = [...xml.matchAll(/<CHOICE>(?<choice>[^<]*)<\/CHOICE>/g)].map((found) => unescapeXml(found.groups?.choice ?? ''));
  const defaultValue = /<Default>(?<value>[^<]*)<\/Default>/.exec(xml)?.groups?.value;
  return withoutUndefined({
    description: attributes.Description, group: attributes.Group, required: truth(attributes.Required), hidden: truth(attributes.Hidden), readOnly: truth(attributes.ReadOnly),
    maxLength: count(attributes.MaxLength), lines: count(attributes.NumLines), richText: truth(attributes.RichText), appendOnly: truth(attributes.AppendOnly),
    lookupList: attributes.List?.replace(/[{}]/g, '').toLowerCase(), lookupField: attributes.ShowField, minimum: count(attributes.Min), maximum: count(attributes.Max), decimals: count(attributes.Decimals),
    displayFormat: attributes.Format === undefined ? undefined : Number(attributes.Format !== 'DateOnly'),
    selectionMode: attributes.UserSelectionMode === undefined ? undefined : Number(attributes.UserSelectionMode !== 'PeopleOnly'),
    choices: choices.length > 0 ? choices : undefined, defaultValue: defaultValue === undefined ? undefined : unescapeXml(defaultValue),
  });
}

function readAttributes(tag: string): Readonly<Record<string, string>> {
  const found = [...tag.matchAll(/(?<name>[\w:]+)\s*=\s*(?<quote>["'])(?<value>.*?)\k<quote>/g)];
  return Object.fromEntries(found.map(({ groups }) => [groups?.name ?? '', unescapeXml(groups?.value ?? '')]));
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

const unescapeXml = (text: string): string => text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
const truth = (value: string | undefined): boolean | undefined => (value === undefined ? undefined : value.toUpperCase() === 'TRUE');
const count = (value: string | undefined): number | undefined => (value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value));
