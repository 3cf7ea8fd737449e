using ArticleGenerator.Syntax;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>YAML's ways to say that there is no value: nothing at all, <c>~</c>, <c>null</c>, without marks.</summary>
internal static class FrontMatterNothing
{
    public static bool Is(FrontMatterNode node) =>
        node is FrontMatterScalar { IsPlain: true, Text: "" or "~" or "null" or "Null" or "NULL" };
}
