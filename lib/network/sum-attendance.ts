/** How many members come, with how many people, how many do not or by proxy, and how many of all members have not answered. */
export function sumAttendance(answers: readonly { answer: string; people: number }[], members: number) {
  const count = (wanted: string) => answers.filter(({ answer }) => answer === wanted).length
  return {
    attends: count('attends'),
    people: answers.reduce((sum, { people }) => sum + people, 0),
    absent: count('absent'),
    proxy: count('proxy'),
    silent: Math.max(0, members - answers.length),
  }
}
