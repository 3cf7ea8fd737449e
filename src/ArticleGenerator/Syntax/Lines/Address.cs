namespace ArticleGenerator.Syntax.Lines;

/// <summary>Where somebody can be reached: an e-mail address, a page on the web, a telephone number.</summary>
internal static class Address
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    // Of one that is parted by dashes: a date begins with fewer digits or, as a span of years does, with four.
    private const int GroupOfNumber = 3;
    private const int LongestAreaCode = 5;
    private const int DigitsWithCountry = 11;

    public static bool IsIn(ReadOnlySpan<char> line) => HasMailOrPage(line) || HasNumber(line);

    private static bool HasMailOrPage(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny('@', '/') < 0 && line.IndexOf("www.".AsSpan(), StringComparison.OrdinalIgnoreCase) < 0)
        {
            return false;
        }

        while (LineWords.TryNext(ref line, out ReadOnlySpan<char> word))
        {
            int at = word.IndexOf('@');
            if ((at > 0 && word.Slice(at).IndexOf('.') > 1)
                || word.IndexOf("://".AsSpan(), StringComparison.Ordinal) > 0
                || word.TrimStart('(').StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A match: "555-1877", "(020) 7946 0018", "+44 20 7946 0018". Not: "1999-2003", "2026-05-03", "1 000 000".
    private static bool HasNumber(ReadOnlySpan<char> line)
    {
        int i = 0;
        while (i < line.Length)
        {
            int start = i;
            while (i < line.Length && (char.IsDigit(line[i]) || IsParting(line[i])))
            {
                i++;
            }

            if (i - start >= FewestDigits && IsNumber(line.Slice(start, i - start).TrimStart(' ')))
            {
                return true;
            }

            i++;
        }

        return false;
    }

    private static bool IsParting(char c) => c is ' ' or '-' or '(' or ')' or '+' or '/' or '.' or '\u00A0';

    private static bool IsNumber(ReadOnlySpan<char> number)
    {
        int digits = 0;
        foreach (char c in number)
        {
            digits += char.IsDigit(c) ? 1 : 0;
        }

        return digits is >= FewestDigits and <= MostDigits && BeginsNumber(number, digits);
    }

    private static bool BeginsNumber(ReadOnlySpan<char> number, int digits)
    {
        int group = 0;
        while (group < number.Length - 1 && char.IsDigit(number[group]))
        {
            group++;
        }

        return number[group] switch
        {
            '+' when group == 0 => true,
            '(' when group == 0 => number.IndexOf(')') is > 2 and <= LongestAreaCode + 1,
            '-' or '/' or '.' => group == GroupOfNumber
                || (group == 1 && number[0] == '1' && digits == DigitsWithCountry)
                || IsAreaCode(number, group),
            _ => IsAreaCode(number, group),
        };
    }

    // A match: "020 7946 0018". Not: "200 7946 0018".
    private static bool IsAreaCode(ReadOnlySpan<char> number, int group) => group >= GroupOfNumber && number[0] == '0';
}
