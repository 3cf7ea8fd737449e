namespace ArticleGenerator.Model;

/// <summary>
/// In which form paths, headlines and short texts stand in the generated code. Other texts are no literals.
/// </summary>
internal enum LiteralForm
{
    /// <summary>UTF-8 literals, from C# 11 on: a byte for most letters, as many as there are.</summary>
    Utf8,

    /// <summary>String literals: two bytes for each UTF-16 code unit, at most 2^24 of them in an assembly.</summary>
    Text,

    /// <summary>None: the words would not fit into this project's assembly (ART090 says so).</summary>
    None,
}
