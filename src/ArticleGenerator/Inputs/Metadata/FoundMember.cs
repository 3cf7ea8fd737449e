using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Inputs.Metadata;

/// <summary>A parameter of a constructor or a property, before its type is read.</summary>
/// <param name="Symbol">The parameter or the property.</param>
/// <param name="Type">Its type.</param>
/// <param name="Key">The key that front matter has it under.</param>
/// <param name="HasDefault">Whether C# can be silent about it.</param>
internal sealed record FoundMember(ISymbol Symbol, ITypeSymbol Type, string Key, bool HasDefault)
{
    /// <summary>The required property, or field, that has the parameter's name and is set to the same value.</summary>
    public ISymbol? Twin { get; init; }

    public bool IsParameter => Symbol is IParameterSymbol;

    public MemberShape ToShape(MetadataType type) => new()
    {
        Name = TypeNames.Escaped(Symbol.Name),
        Key = Key,
        Type = type,
        IsRequired = !HasDefault && !type.IsNullable,
        HasDefault = HasDefault,
        IsParameter = IsParameter,
        Twin = Twin is null ? null : TypeNames.Escaped(Twin.Name),
    };
}
