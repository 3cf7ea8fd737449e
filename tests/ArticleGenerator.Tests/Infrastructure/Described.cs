using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>
/// A diagnostic as a test states it: <c>ART007 (3,10)-(3,11)</c>, lines and columns one-based as the compiler prints
/// them.
/// </summary>
internal static class Described
{
    public static IEnumerable<string> As(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(As);

    public static string As(Diagnostic diagnostic) => $"{diagnostic.Id} {Place(diagnostic.Location)}";

    public static string Place(Location location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return $"({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-"
            + $"({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
    }
}
