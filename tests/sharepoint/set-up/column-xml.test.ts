import { describe, expect, it } from 'vitest';
import { columnXml } from '../../../src/sharepoint/set-up/column-xml';

describe('a column as SharePoint\'s field schema', () => {
  it('carries internal name, title, index and uniqueness', () => {
    expect(columnXml({ name: 'Noegle', title: 'Nøgle', type: 'text', indexed: true, unique: true })).toBe(
      '<Field Type="Text" Name="Noegle" StaticName="Noegle" DisplayName="Nøgle" MaxLength="255" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
    );
  });

  it('holds several people, and people only', () => {
    expect(columnXml({ name: 'Personer', title: 'Personer', type: 'people' })).toContain('Type="UserMulti"');
    expect(columnXml({ name: 'Personer', title: 'Personer', type: 'people' })).toContain('UserSelectionMode="PeopleOnly"');
  });

  it('keeps a title\'s quotes and brackets out of the markup', () => {
    expect(columnXml({ name: 'A', title: '"a" <b> & c', type: 'note' })).toContain('DisplayName="&quot;a&quot; &lt;b> &amp; c"');
  });
});
