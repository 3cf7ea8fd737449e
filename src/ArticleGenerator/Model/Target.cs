namespace ArticleGenerator.Model;

/// <summary>What the consumer's compiler can take: generated code uses nothing beyond it.</summary>
internal sealed record Target
{
    /// <summary>C# 8: <c>#nullable</c> directives and annotations (CS8370 below it).</summary>
    public required bool HasNullable { get; init; }

    /// <summary>C# 11 and <c>ReadOnlySpan&lt;T&gt;</c>: UTF-8 literals.</summary>
    public required bool HasUtf8Literals { get; init; }

    /// <summary>Whether code stays unoptimized: the only code that hot reload changes while it runs.</summary>
    public required bool IsReloadable { get; init; }

    /// <summary>Whether <c>NotNullWhenAttribute</c> is there: netstandard2.0 lacks it.</summary>
    public required bool HasNotNullWhen { get; init; }

    /// <summary>Whether there is anything that generated code could derive from.</summary>
    public required RunTimeLibrary Library { get; init; }
}
