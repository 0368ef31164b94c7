/** "Dlaczego ja?", "czemu akurat do mnie?": the one question that has an answer of its own. */
export const asksWhyMe = (text: string): boolean => /\b(dlaczego|czemu)\b.*\b(ja|mnie|mi)\b/i.test(text)
