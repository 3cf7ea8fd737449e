namespace ArticleGenerator.Model;

/// <summary>In which form the articles' words stand in the generated code.</summary>
internal enum LiteralForm
{
    /// <summary>String literals: the quickest to compile, at most 2^24 bytes of them in an assembly.</summary>
    Text,

    /// <summary>UTF-8 literals: without that limit, from C# 11 on.</summary>
    Utf8,

    /// <summary>None: the words would not fit into this project's assembly (ART090 says so).</summary>
    None,
}
