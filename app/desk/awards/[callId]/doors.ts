type Params = { callId: string }

/** The page of an award at the desk. */
export const awardAt = ({ callId }: Params) => `/desk/awards/${callId}`
/** The same, with what was done told. */
export const awardDone = (done: string) => (params: Params) => `${awardAt(params)}?done=${done}`
