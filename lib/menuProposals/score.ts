/** How the score is called among the frozen figures of a proposal. */
export const SCORE = 'score'
