/** Teams as the tenant has it: data that an administrator, team owners and people have brought about. */
export interface TeamsTenant {
  readonly apps: readonly TeamsApp[];
  readonly teams: readonly Team[];
}

/** A Teams app in the organisation's catalogue, as its manifest describes it. */
export interface TeamsApp {
  /** The manifest's `id`. */
  readonly teamsAppId: string;
  /** `webApplicationInfo.id`: the only Entra app that may notify in its name. */
  readonly clientId: string;
  readonly name: string;
  readonly activityTypes: readonly ActivityType[];
  /** Resource-specific application permissions, granted wherever the app is installed. */
  readonly resourceSpecific: readonly string[];
  /** Object ids of those who have it as a personal app. */
  readonly installedFor: readonly string[];
}

export interface ActivityType {
  readonly type: string;
  /** `Status is missing for {plan}`, by language tag (`da`, `en`). */
  readonly templates: Readonly<Record<string, string>>;
}

export interface Team {
  /** The Microsoft 365 group's id. */
  readonly id: string;
  readonly name: string;
  /** Object ids. */
  readonly members: readonly string[];
  /** The `teamsAppId` of the apps installed in it. */
  readonly apps: readonly string[];
}
