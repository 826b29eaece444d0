import { isJsonObject, readArray } from '../http/json-body';
import type { JsonObject, JsonValue } from '../http/json-body';
import type { FieldSettings } from './field';

/** What a client says of a column, beside its title and type. Unknown names are left alone: SharePoint has many more. */
export function readFieldSettings(body: JsonObject): FieldSettings {
  return withoutUndefined({
    description: text(body.Description),
    group: text(body.Group),
    required: truth(body.Required),
    hidden: truth(body.Hidden),
    readOnly: truth(body.ReadOnlyField),
    defaultValue: body.DefaultValue === null ? null : text(body.DefaultValue),
    choices: readArray(body.Choices)?.map(String),
    fillIn: truth(body.FillInChoice),
    maxLength: number(body.MaxLength),
    richText: truth(body.RichText),
    appendOnly: truth(body.AppendOnly),
    lines: number(body.NumberOfLines),
    lookupList: guid(body.LookupListId ?? body.LookupList),
    lookupField: text(body.LookupFieldName ?? body.LookupField),
    selectionMode: number(body.SelectionMode),
    displayFormat: number(body.DisplayFormat),
    minimum: number(body.MinimumValue),
    maximum: number(body.MaximumValue),
    formatter: body.CustomFormatter === null ? null : text(body.CustomFormatter),
  });
}

/** `AllowMultipleValues`, when it was said. */
export const readMultiple = (body: JsonObject): boolean | undefined => truth(body.AllowMultipleValues);

/** `parameters: {…}` around the body, as the functions take it. */
export const unwrapParameters = (body: JsonObject): JsonObject => (isJsonObject(body.parameters) ? body.parameters : body);

export const text = (value: JsonValue | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
export const truth = (value: JsonValue | undefined): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
export const number = (value: JsonValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined);
const guid = (value: JsonValue | undefined): string | undefined => text(value)?.replace(/[{}]/g, '').toLowerCase();

export function withoutUndefined(settings: { readonly [K in keyof FieldSettings]: FieldSettings[K] | undefined }): FieldSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
