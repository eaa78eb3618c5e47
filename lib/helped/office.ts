type Party = { bureauId: string; organisationId: string | null; askingOrganisationId: string }

/** Whose days count for a party that helped: those of its own office; of a person, those of the municipality. */
export function officeOf({ bureauId, organisationId, askingOrganisationId }: Party) {
  return { bureauId, askingOrganisationId: organisationId ?? askingOrganisationId }
}
