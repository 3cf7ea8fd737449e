using System.Globalization;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>Calls of constructors with numbers.</summary>
internal static class Constructed
{
    /// <param name="type">With its namespace: <c>System.DateOnly</c>.</param>
    /// <param name="arguments">In their order, each as it is written in C#.</param>
    public static NewValue Of(string type, IEnumerable<string> arguments) => new(
        "global::" + type,
        new EquatableArray<NamedValue>(arguments.Select(argument => new NamedValue(null, new CodeValue(argument)))),
        EquatableArray<NamedValue>.Empty);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture) + "L";
}
