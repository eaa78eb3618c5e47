/** Whether somebody was invited and has not chosen a sign-in name yet: until then a placeholder holds its place. */
export function isNewcomer({ id, signInName }: { id: string; signInName: string }): boolean {
  return signInName === `invited-${id}`
}
