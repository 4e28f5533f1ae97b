/** The app registration that may read mail for the rep; both ids come from whoever hosts the add-in. */
export type GraphConfig = {
  /** Application (client) id of the registration, a GUID. */
  readonly clientId: string;
  /** Tenant id or domain; `organizations` when any work account may sign in. */
  readonly tenant: string;
};

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TENANT = /^[a-z0-9][a-z0-9.-]{0,99}$/i;

/**
 * Decision: the ids are given when the add-in is built (`office:build --graph-client … --graph-tenant …`), not typed by a rep.
 * Rationale: a registration belongs to the organisation that hosts the add-in, and who can change it could ask for consent in
 * its name. Consequence: a build without it offers no reading by Microsoft Graph. `null` also when an id is none.
 */
export function graphConfig(clientId: string | undefined, tenant: string | undefined): GraphConfig | null {
  const client = clientId?.trim() ?? '';
  const place = tenant?.trim() || 'organizations';
  return GUID.test(client) && TENANT.test(place) ? { clientId: client, tenant: place } : null;
}
