/** A refusal in SharePoint's own words. `code` is `<number>, <type>`; the message is what a tenant in English says. */
export class SharePointError extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
    this.name = 'SharePointError';
  }
}

const SP = 'Microsoft.SharePoint.SPException';
const QUERY = 'Microsoft.SharePoint.Client.InvalidClientQueryException';
const THROTTLED = 'Microsoft.SharePoint.SPQueryThrottledException';

const refusal = (status: number, number: number, type: string, message: string): SharePointError => new SharePointError(status, `${number}, ${type}`, message);

/** Everything SharePoint refuses here, one name each. Codes and texts as recorded from a tenant where a recording exists. */
export const refuse = {
  listByTitle: (title: string, site: string) => refusal(404, -1, 'System.ArgumentException', `List '${title}' does not exist at site with URL '${site}'.`),
  listById: () => refusal(404, -2130575322, SP, 'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.'),
  listByAddress: (address: string) => refusal(404, -2147024894, 'System.IO.FileNotFoundException', `File Not Found: ${address}`),
  item: () => refusal(404, -2130575338, 'System.ArgumentException', 'Item does not exist. It may have been deleted by another user.'),
  field: (name: string) => refusal(400, -2147024809, 'System.ArgumentException', `Column '${name}' does not exist. It may have been deleted by another user.`),
  property: (name: string) => refusal(400, -1, SP, `The field or property '${name}' does not exist.`),
  filterColumn: (name: string) => refusal(400, -1, SP, `Column '${name}' does not exist. It may have been deleted by another user.`),
  filterType: (name: string, type: string) => refusal(400, -1, SP, `The field '${name}' of type '${type}' cannot be used in the query filter expression.`),
  notExpanded: (field: string, name: string) => refusal(400, -1, SP, `The query to field '${field}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`),
  expression: (text: string) => refusal(400, -1, QUERY, `The expression "${text}" is not valid.`),
  query: (message: string) => refusal(400, -1, QUERY, message),
  unknownProperty: (name: string, type: string) => refusal(400, -1, QUERY, `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`),
  primitive: (type: string) => refusal(400, -1, QUERY, `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`),
  json: () => refusal(400, -1, QUERY, 'Invalid JSON. The content could not be read as one JSON object.'),
  resource: (name: string) => refusal(404, -1, 'Microsoft.SharePoint.Client.ResourceNotFoundException', `Cannot find resource for the request ${name}.`),
  method: () => refusal(405, -1, 'Microsoft.SharePoint.Client.ClientServiceException', 'The HTTP method cannot be used to access this resource.'),
  etag: (sent: string, current: string) => refusal(412, -1, 'Microsoft.SharePoint.Client.ClientServiceException', `The request ETag value '${sent}' does not match the object's ETag value '${current}'.`),
  unauthorised: () => refusal(403, -2147024891, 'System.UnauthorizedAccessException', 'Attempted to perform an unauthorized operation.'),
  accessDenied: () => refusal(403, -2147024891, 'System.UnauthorizedAccessException', 'Access denied. You do not have permission to perform this action or access this resource.'),
  duplicateList: () => refusal(500, -2130575342, SP, 'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'),
  duplicateField: (name: string) => refusal(500, -2130575340, SP, `A duplicate field name "${name}" was found.`),
  duplicateValue: () => refusal(500, -2130575169, 'Microsoft.SharePoint.SPDuplicateValuesFoundException', 'The list item could not be added or updated because duplicate values were found in the following field(s) in the list.'),
  existingDuplicates: () => refusal(500, -2130575169, 'Microsoft.SharePoint.SPDuplicateValuesFoundException', 'This column cannot be set to have unique values because duplicate values already exist.'),
  uniqueNeedsIndex: () => refusal(500, -2130575168, SP, 'This column cannot enforce unique values because it is not indexed.'),
  notIndexable: (type: string) => refusal(500, -2146232832, SP, `A column of type ${type} cannot be indexed.`),
  indexes: () => refusal(500, -2130575167, SP, 'You cannot create any additional indices. The maximum number of indices on a list is 20.'),
  text: () => refusal(500, -2130575336, SP, 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'),
  number: () => refusal(500, -2130575336, SP, 'Invalid number value.\n\nA number field contains invalid data. Please check the value and try again.'),
  date: () => refusal(400, -1, QUERY, 'Cannot convert a primitive value to the expected type \'Edm.DateTime\'. See the inner exception for more details.'),
  url: () => refusal(500, -2130575336, SP, 'Invalid URL.\n\nThe URL is not valid or is longer than 255 characters.'),
  noSuchUserId: () => refusal(500, -2130575276, SP, 'The user does not exist or is not unique.'),
  unknownUser: (login: string) => refusal(500, -2146232832, SP, `The specified user ${login} could not be found.`),
  userNotFound: () => refusal(404, -2146232832, SP, 'User cannot be found.'),
  groupNotFound: () => refusal(404, -2146232832, SP, 'Group cannot be found.'),
  duplicateGroup: () => refusal(500, -2130575293, SP, 'The specified name is already in use.\n\nPlease try again with a new name.'),
  duplicateRole: () => refusal(500, -2130575293, SP, 'The specified name is already in use. Please try again with a new name.'),
  role: () => refusal(404, -2146232832, SP, 'Can not find the permission level.'),
  roleInUse: () => refusal(500, -2146232832, SP, 'The permission level cannot be deleted or changed.'),
  assignment: () => refusal(404, -2146232832, SP, 'Can not find the principal with the given id.'),
  inheritedRights: () => refusal(500, -2146233079, 'System.InvalidOperationException', 'This operation is not allowed on an object that inherits permissions.'),
  threshold: () => refusal(500, -2147024860, THROTTLED, 'The attempted operation is prohibited because it exceeds the list view threshold.'),
  joins: () => refusal(500, -2147024749, THROTTLED, 'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'),
  changeToken: () => refusal(500, -2146233033, 'System.FormatException', 'The change token is not valid for this list.'),
  expiredChangeToken: () => refusal(500, -2130575172, SP, 'The changeToken refers to a time before the start of the current change log.'),
  batchSize: (most: number) => refusal(400, -1, QUERY, `The batch request contains more operations than the allowed ${most}.`),
  batch: () => refusal(400, -1, QUERY, 'The batch request is not a valid multipart message.'),
  recycled: () => refusal(404, -2147024809, 'System.ArgumentException', 'The item is not in the Recycle Bin.'),
  site: () => refusal(404, -2147024894, 'System.IO.FileNotFoundException', 'There is no site at this address.'),
} as const;
