/** Where the text of a certificate 表彰状 leaves room for the municipality and its practice. */
const MARKS = /貴市町村|市町村|「取組」/g

/** The text of one certificate, with the names put in where it leaves room for them; 「貴市町村」 stays as it is said. */
export function writeCertificate(text: string, municipality: string, practice: string): string {
  return text.replace(MARKS, (mark) => {
    if (mark === '市町村') return municipality
    return mark === '「取組」' ? `「${practice}」` : mark
  })
}
