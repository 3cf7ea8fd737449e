using System.Globalization;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>What is wrong with words that are to be a number.</summary>
internal static class NumberAdvice
{
    private static readonly char[] Signs = ['.', ',', '\'', '’', '_', ' ', '\u00A0', '\u202F'];

    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];

    /// <summary>Null where nothing can be told.</summary>
    public static string? Of(ScalarKind kind, string words, string key)
    {
        bool isWhole = kind is not (ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal);
        int spelled = Array.FindIndex(Words, word => word.Equals(words, StringComparison.OrdinalIgnoreCase));
        if (spelled >= 0)
        {
            return ValueAdvice.Write(key, spelled.ToString(CultureInfo.InvariantCulture));
        }

        string number = words.TrimStart('+', '-');
        string sign = words.StartsWith("-", StringComparison.Ordinal) ? "-" : "";
        return number.Length > 0 && words.Length - number.Length <= 1 && IsPunctuated(number)
            ? OfPunctuated(kind, isWhole, sign, number, key)
            : OfLimits(kind, words)
                ?? (Alone(kind, words) is { } alone
                    ? $"Write the number alone: “{key}: {alone}”."
                    : null);
    }

    // Digits with something between them, and at most one other sign before the last of them.
    private static bool IsPunctuated(string number) =>
        number.IndexOfAny(Signs) > 0
        && number.All(c => c is >= '0' and <= '9' || Array.IndexOf(Signs, c) >= 0)
        && number.Split(Signs).All(part => part.Length > 0);

    private static string? OfPunctuated(ScalarKind kind, bool isWhole, string sign, string number, string key)
    {
        string digits = sign + string.Concat(number.Split(Signs));
        string[] parts = number.Split(Signs);
        char last = number[number.Length - parts[parts.Length - 1].Length - 1];
        bool areGroups = parts.Skip(1).All(part => part.Length == 3) && parts[0].Length <= 3;
        bool canBePoint = last is '.' or ',' && number.IndexOf(last) == number.LastIndexOf(last);
        string fraction = sign + string.Concat(parts.Take(parts.Length - 1)) + "." + parts[parts.Length - 1];
        bool areGroupsBefore = parts.Length == 2
            || (parts.Skip(1).Take(parts.Length - 2).All(part => part.Length == 3) && parts[0].Length <= 3);

        if (areGroups && canBePoint && parts.Length == 2)
        {
            return isWhole && last == ','
                ? Fitting(kind, digits, $"Write it without the comma: “{key}: {digits}”.")
                : isWhole
                ? Fitting(
                    kind,
                    digits,
                    "A full stop is not written between thousands, and a fraction cannot stand here: write "
                        + $"“{key}: {digits}”, if that is meant.")
                : $"The comma could stand before a fraction or between thousands: write “{key}: {fraction}” or “{key}: "
                    + $"{digits}”.";
        }

        if (areGroups && (!canBePoint || Array.IndexOf(Signs, last) > 1))
        {
            return Fitting(kind, digits, $"Write the digits alone: “{key}: {digits}”.");
        }

        if (!canBePoint || !areGroupsBefore)
        {
            return null;
        }

        string whole = sign + string.Concat(parts.Take(parts.Length - 1));
        return isWhole && parts[parts.Length - 1].Any(digit => digit != '0')
            ? Fitting(
                kind,
                whole,
                $"It has a fraction, and a whole number is wanted: write it as in “{key}: {whole}”.")
            : isWhole ? Fitting(kind, whole, ValueAdvice.Write(key, whole))
            : Fitting(kind, fraction, $"A fraction stands behind a full stop: write “{key}: {fraction}”.");
    }

    // Only what can stand there is suggested.
    private static string? Fitting(ScalarKind kind, string number, string advice) =>
        OfLimits(kind, number) ?? (NumberValues.Of(kind, number) is null ? null : advice);

    private static string? OfLimits(ScalarKind kind, string words)
    {
        if (kind is ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal)
        {
            return null;
        }

        string digits = words.TrimStart('+', '-');
        if (digits.Length == 0 || words.Length - digits.Length > 1 || !digits.All(c => c is >= '0' and <= '9'))
        {
            return null;
        }

        (decimal least, decimal greatest) = NumberValues.LimitsOf(kind);
        bool isNegative = words[0] == '-';
        string limit = (isNegative ? least : greatest).ToString("0", CultureInfo.InvariantCulture);
        bool isBeyond = digits.Length > 20
            || decimal.Parse(words, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) is var number
                && (number < least || number > greatest);
        return !isBeyond ? null
            : isNegative ? $"It is too small: {limit} is the least."
            : $"It is too great: {limit} is the greatest.";
    }

    // 12 km, 50%, €12: a number of the kind with something beside it that is none of it.
    private static string? Alone(ScalarKind kind, string words)
    {
        int start = words.IndexOfAny("0123456789".ToCharArray());
        if (start < 0 || words.Length > 64)
        {
            return null;
        }

        int end = start;
        while (end < words.Length && (words[end] is >= '0' and <= '9' || words[end] == '.'))
        {
            end++;
        }

        string number = words.Substring(start, end - start).TrimEnd('.');
        bool isBare = words.Take(start).Concat(words.Skip(end)).All(
            c => !char.IsDigit(c) && c is not ('-' or '+' or '_' or ',' or '.'));
        bool isBeside = (start == 0 || !char.IsLetter(words[start - 1]))
            && words.Skip(end).SkipWhile(c => c == ' ').TakeWhile(char.IsLetter).Count() is not 1;
        return isBare && isBeside && NumberValues.Of(kind, number) is not null && number != words ? number : null;
    }
}
