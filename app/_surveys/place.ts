/** Whose side a page of a questionnaire is on: the asking side's addresses name the consultation `id`, the desk's `number`. */
export type OfConsultation = { id: string } | { number: string }

/** The receipt number in an address of either side. */
export function numberOf(params: OfConsultation): string {
  return 'number' in params ? params.number : params.id
}

/** The consultation's page on the side of this address. */
export function placeOf(params: OfConsultation): string {
  return 'number' in params ? `/desk/consultations/${params.number}` : `/my/consultations/${params.id}`
}

/** The page of one questionnaire on the side of this address. */
export function surveyPath(params: OfConsultation & { surveyId: string }): string {
  return `${placeOf(params)}/surveys/${params.surveyId}`
}
