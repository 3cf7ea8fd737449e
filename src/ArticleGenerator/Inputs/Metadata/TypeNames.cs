using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Inputs.Metadata;

/// <summary>Writes types as generated code names them: in full, so that no using directive changes them.</summary>
internal sealed class TypeNames
{
    private readonly bool _hasNullable;
    private readonly SymbolDisplayFormat _format;

    public TypeNames(Compilation compilation)
    {
        _hasNullable = compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp8 };
        _format = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | (_hasNullable ? SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier : 0));
    }

    /// <summary>The type without the mark of one that can be null.</summary>
    public string Of(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(_format);

    /// <summary>The same with that mark, where the type has it and the language knows it.</summary>
    public string OfItem(ITypeSymbol type) =>
        _hasNullable || type.IsValueType ? type.ToDisplayString(_format) : Of(type);

    /// <summary>A name as it is written where the language has a word of its own like it.</summary>
    public static string Escaped(string name) => NamespaceName.IsKeyword(name) ? "@" + name : name;
}
