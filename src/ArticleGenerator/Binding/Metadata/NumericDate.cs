namespace ArticleGenerator.Binding.Metadata;

/// <summary>
/// Three numbers that are to be a date, in whichever order: <c>03/05/2026</c>, <c>2026-4-1</c>, <c>1.4.2026</c>,
/// <c>20260401</c>.
/// </summary>
/// <param name="First">The first number.</param>
/// <param name="Second">The second.</param>
/// <param name="Third">The third.</param>
/// <param name="Rest">What stands behind them, without white space or a <c>T</c> before it.</param>
internal sealed record NumericDate(int First, int Second, int Third, string Rest)
{
    private const int LeastYear = 1000;

    /// <summary>Whether the year comes first: then nobody takes the month for the day.</summary>
    public bool IsYearFirst => First >= LeastYear;

    /// <summary>Whether the year comes last.</summary>
    public bool IsYearLast => First < LeastYear && Third >= LeastYear;

    /// <summary>Null where the words do not begin with three numbers.</summary>
    public static NumericDate? Read(string words)
    {
        int place = 0;
        int digits = Digits(words, 0);
        if (digits == 8)
        {
            return new NumericDate(
                Number(words, 0, 4), Number(words, 4, 2), Number(words, 6, 2), RestOf(words, digits));
        }

        int[] numbers = new int[3];
        for (int i = 0; i < numbers.Length; i++)
        {
            digits = Digits(words, place);
            if (digits is 0 or > 4)
            {
                return null;
            }

            numbers[i] = Number(words, place, digits);
            place += digits;
            if (i < 2 && (place >= words.Length || words[place++] is not ('-' or '/' or '.')))
            {
                return null;
            }
        }

        return place < words.Length && char.IsDigit(words[place])
            ? null
            : new NumericDate(numbers[0], numbers[1], numbers[2], RestOf(words, place));
    }

    private static string RestOf(string words, int place) => words.Substring(place).TrimStart(' ', 'T', 't', ',');

    private static int Digits(string words, int place) =>
        words.Skip(place).TakeWhile(c => c is >= '0' and <= '9').Count();

    private static int Number(string words, int start, int length)
    {
        int number = 0;
        foreach (char digit in words.AsSpan(start, length))
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
