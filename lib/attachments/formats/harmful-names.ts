const HARMFUL =
  /\.(?:exe|com|scr|pif|bat|cmd|cpl|dll|js|jse|vbs|vbe|wsf|wsh|hta|lnk|msi|ps1|jar|iso|img|vhd|zip|7z|rar|lzh|cab|gz|docm|xlsm|xlsb|pptm|dotm|xltm|ppam|xlam)$/i

/** Programs, scripts and archives, which a mail handed in must not carry in its turn. */
export function isHarmfulName(name: string): boolean {
  return HARMFUL.test(name.replace(/[\0\s."';]+$/, ''))
}
