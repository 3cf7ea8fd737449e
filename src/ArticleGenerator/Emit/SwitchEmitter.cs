using System.Globalization;
using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>
/// Prints a method that answers by a number. Sixteen numbers a switch, and a switch over those where there are several:
/// the runtime compiles a switch as a whole for whoever asks for a first article, and with it the calls of methods that
/// nobody needs yet, and the classes of articles that nobody has asked for.
/// </summary>
internal static class SwitchEmitter
{
    // The power of two.
    private const int GroupSize = 4;

    /// <summary>Prints the method, and the private ones that it calls.</summary>
    /// <param name="code">Where it is printed.</param>
    /// <param name="modifiers">Those of the method.</param>
    /// <param name="innerModifiers">Those of the methods that it calls.</param>
    /// <param name="numbers">The numbers that it has an answer to, in their order.</param>
    /// <param name="method">Its type, name and parameters; what it is given belongs behind the name.</param>
    /// <param name="number">The number that it is asked for.</param>
    /// <param name="call">A call of it; what it is given belongs behind the name.</param>
    /// <param name="result">The answer to a number.</param>
    /// <param name="otherwise">The answer to any other one.</param>
    public static void Write(
        CodeWriter code,
        string modifiers,
        string innerModifiers,
        IEnumerable<int> numbers,
        Func<string, string> method,
        string number,
        Func<string, string> call,
        Func<int, string> result,
        string otherwise)
    {
        IGrouping<int, int>[] groups = [.. numbers.GroupBy(each => each >> GroupSize)];
        if (groups.Length == 1)
        {
            WriteCases($"{modifiers} {method("")}", groups[0]);
            return;
        }

        Open(code, $"{modifiers} {method("")}", $"{number} >> {GroupSize}");
        foreach (IGrouping<int, int> group in groups)
        {
            code.Line($"case 0x{Hexadecimal(group.Key)}: return {call(GroupName(group.Key))};");
        }

        Close(code, otherwise);
        foreach (IGrouping<int, int> group in groups)
        {
            WriteCases($"{innerModifiers} {method(GroupName(group.Key))}", group);
        }

        void WriteCases(string header, IEnumerable<int> cases)
        {
            Open(code, header, number);
            foreach (int each in cases)
            {
                code.Line($"case 0x{TableNumber.Digits(each)}: return {result(each)};");
            }

            Close(code, otherwise);
        }
    }

    // By the first of them: 0x30 to 0x3F are in 30.
    private static string GroupName(int group) => "In" + TableNumber.Digits(group << GroupSize);

    private static string Hexadecimal(int number) => number.ToString("X", CultureInfo.InvariantCulture);

    private static void Open(CodeWriter code, string method, string variable)
    {
        code.Part();
        code.Open(method);
        code.Open($"switch ({variable})");
    }

    private static void Close(CodeWriter code, string otherwise)
    {
        code.Line($"default: return {otherwise};");
        code.Close();
        code.Close();
    }
}
