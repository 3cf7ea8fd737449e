using ArticleGenerator.Model;

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>What compilers can take.</summary>
internal static class Targets
{
    /// <summary>That of today, in a build that is not watched.</summary>
    public static Target CSharp14 { get; } = new()
    {
        HasNullable = true,
        HasUtf8Literals = true,
        IsReloadable = false,
        HasNotNullWhen = true,
        Library = RunTimeLibrary.Fitting,
    };
}
