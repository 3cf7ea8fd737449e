using System.Globalization;
using System.Reflection;
using Xunit.v3;

namespace SnapshotComparer;

/// <summary>
/// What the snapshots of a test are called, as Verify calls them: <c>{Class}.{Method}[_{parameter}={value}]</c>.
/// </summary>
internal static class SnapshotName
{
    // What no file name may hold on some system, so that snapshots can be checked out on any.
    private const string Forbidden = "\"\\<>|:*?/";

    public static string OfRunningTest()
    {
        var test = (IXunitTest)TestContext.Current.Test!;
        return Of(test.TestMethod.Method, test.TestMethodArguments);
    }

    /// <summary>The name for one run of a test: a theory has one for each of its rows.</summary>
    public static string Of(MethodInfo method, object?[] arguments)
    {
        Type type = method.ReflectedType!;
        string outer = type.IsNested ? type.ReflectedType!.Name + "." : "";
        IEnumerable<string> parameters = method.GetParameters()
            .Zip(arguments, (parameter, value) => $"_{parameter.Name}={Valid(value)}");
        return $"{outer}{type.Name}.{method.Name}{string.Concat(parameters)}";
    }

    private static string Valid(object? value)
    {
        string text = value switch
        {
            null => "null",
            IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
        return string.Concat(text.Select(sign => sign < ' ' || Forbidden.Contains(sign) ? '-' : sign));
    }
}
