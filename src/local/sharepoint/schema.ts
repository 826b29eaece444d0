/**
 * The tables behind every site. Column values of items stand as one JSON object
 * by internal name; `item_keys` holds the comparable value of the indexed
 * columns, and keeps unique columns unique.
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS sites (
  id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, guid TEXT NOT NULL, web_guid TEXT NOT NULL, title TEXT NOT NULL,
  created TEXT NOT NULL, time_zone TEXT NOT NULL, next_principal INTEGER NOT NULL, next_role INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS lists (
  id INTEGER PRIMARY KEY, site_id INTEGER NOT NULL REFERENCES sites(id), guid TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
  leaf TEXT NOT NULL, template INTEGER NOT NULL, description TEXT NOT NULL, settings TEXT NOT NULL, version INTEGER NOT NULL,
  unique_scope INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, deleted_item TEXT NOT NULL,
  next_item INTEGER NOT NULL, item_count INTEGER NOT NULL, last_change INTEGER NOT NULL, last_ticks TEXT NOT NULL,
  UNIQUE (site_id, leaf)
);
CREATE TABLE IF NOT EXISTS fields (
  id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, guid TEXT NOT NULL, internal_name TEXT NOT NULL,
  title TEXT NOT NULL, type TEXT NOT NULL, indexed INTEGER NOT NULL, is_unique INTEGER NOT NULL, built_in INTEGER NOT NULL,
  settings TEXT NOT NULL, UNIQUE (list_id, internal_name)
);
CREATE TABLE IF NOT EXISTS items (
  list_id INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL, field_values TEXT NOT NULL,
  PRIMARY KEY (list_id, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS item_keys (
  list_id INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, field_id INTEGER NOT NULL, item_id INTEGER NOT NULL, key, is_unique INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS item_keys_by_key ON item_keys (field_id, key, item_id);
CREATE INDEX IF NOT EXISTS item_keys_by_item ON item_keys (list_id, item_id);
CREATE UNIQUE INDEX IF NOT EXISTS item_keys_unique ON item_keys (field_id, key) WHERE is_unique = 1;
CREATE TABLE IF NOT EXISTS item_versions (
  list_id INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, item_id INTEGER NOT NULL, version INTEGER NOT NULL,
  modified TEXT NOT NULL, editor INTEGER NOT NULL, field_values TEXT NOT NULL, PRIMARY KEY (list_id, item_id, version)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT, list_id INTEGER NOT NULL, item_id INTEGER NOT NULL, item_guid TEXT NOT NULL,
  kind INTEGER NOT NULL, time TEXT NOT NULL, ticks TEXT NOT NULL, editor INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS changes_by_list ON changes (list_id, number);
CREATE TABLE IF NOT EXISTS views (
  id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, guid TEXT NOT NULL, title TEXT NOT NULL,
  is_default INTEGER NOT NULL, settings TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS principals (
  site_id INTEGER NOT NULL REFERENCES sites(id), id INTEGER NOT NULL, kind INTEGER NOT NULL, login TEXT NOT NULL, title TEXT NOT NULL,
  email TEXT NOT NULL, upn TEXT, object_id TEXT, site_admin INTEGER NOT NULL, description TEXT, owner INTEGER, members_only INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (site_id, id), UNIQUE (site_id, login)
);
CREATE TABLE IF NOT EXISTS group_members (
  site_id INTEGER NOT NULL, group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (site_id, group_id, user_id),
  FOREIGN KEY (site_id, group_id) REFERENCES principals(site_id, id) ON DELETE CASCADE,
  FOREIGN KEY (site_id, user_id) REFERENCES principals(site_id, id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS role_definitions (
  site_id INTEGER NOT NULL REFERENCES sites(id), id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT, kind INTEGER NOT NULL,
  high INTEGER NOT NULL, low INTEGER NOT NULL, position INTEGER NOT NULL, hidden INTEGER NOT NULL, PRIMARY KEY (site_id, id)
);
CREATE TABLE IF NOT EXISTS role_assignments (
  site_id INTEGER NOT NULL, list_id INTEGER NOT NULL, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL,
  PRIMARY KEY (site_id, list_id, principal_id, role_id),
  FOREIGN KEY (site_id, principal_id) REFERENCES principals(site_id, id) ON DELETE CASCADE,
  FOREIGN KEY (site_id, role_id) REFERENCES role_definitions(site_id, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS recycled (
  guid TEXT PRIMARY KEY, site_id INTEGER NOT NULL, list_id INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, item_id INTEGER NOT NULL,
  title TEXT NOT NULL, item TEXT NOT NULL, deleted TEXT NOT NULL, deleted_by INTEGER NOT NULL
);
`;
