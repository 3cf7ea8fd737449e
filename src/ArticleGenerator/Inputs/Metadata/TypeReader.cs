using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Inputs.Metadata;

/// <summary>Finds out what the front matter must hold for a type of C#.</summary>
/// <param name="Compilation">Says what generated code can reach.</param>
/// <param name="Names">Writes the types.</param>
/// <param name="IsRecord">
/// Whether a type can be written as keys of its own. The first is the type, the second whether to be silent about
/// what stands against it.
/// </param>
internal sealed record TypeReader(Compilation Compilation, TypeNames Names, Func<INamedTypeSymbol, bool, bool> IsRecord)
{
    /// <summary>Null where no front matter can hold a value of the type.</summary>
    public MetadataType? Read(ITypeSymbol type)
    {
        bool isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            (type, isNullable) = (nullable.TypeArguments[0], true);
        }

        string code = Names.Of(type);
        if (ScalarKinds.Of(type) is { } kind)
        {
            return new ScalarType(code, isNullable, kind);
        }

        return type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => List(code, isNullable, array.ElementType, ListForm.Array),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum => Enum(@enum, code, isNullable),
            INamedTypeSymbol article when OfArticle(article, code, isNullable) is { } read => read,
            INamedTypeSymbol { IsGenericType: true } generic when OfCollection(generic, code, isNullable) is { } read =>
                read,
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named => OwnType(named, code, isNullable),
            _ => null,
        };
    }

    private ArticleType? OfArticle(INamedTypeSymbol type, string code, bool isNullable) =>
        FullName(type.OriginalDefinition) switch
        {
            RunTimeTypes.Article => new ArticleType(code, isNullable) { Metadata = null, MetadataName = null },
            RunTimeTypes.ArticleOf => new ArticleType(code, isNullable)
            {
                Metadata = Names.Of(type.TypeArguments[0]),
                MetadataName = type.TypeArguments[0].Name,
            },
            _ => null,
        };

    private MetadataType? OfCollection(INamedTypeSymbol type, string code, bool isNullable)
    {
        ITypeSymbol last = type.TypeArguments[type.TypeArguments.Length - 1];
        return FullName(type.OriginalDefinition) switch
        {
            "System.Collections.Generic.IReadOnlyList`1"
                or "System.Collections.Generic.IReadOnlyCollection`1"
                or "System.Collections.Generic.IEnumerable`1" => List(code, isNullable, last, ListForm.ReadOnly),
            "System.Collections.Immutable.ImmutableArray`1" => List(code, isNullable, last, ListForm.Immutable),
            "System.Collections.Generic.IReadOnlyDictionary`2"
                when type.TypeArguments[0].SpecialType == SpecialType.System_String && Read(last) is { } item =>
                new DictionaryType(code, isNullable, new ItemType(item, Names.OfItem(last))),
            _ => null,
        };
    }

    private ListType? List(string code, bool isNullable, ITypeSymbol item, ListForm form) => Read(item) is { } read
        ? new ListType(code, isNullable, new ItemType(read, Names.OfItem(item)), form)
        : null;

    private static ChoiceType Enum(INamedTypeSymbol type, string code, bool isNullable) => new(code, isNullable)
    {
        Choices = new EquatableArray<Choice>(type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => new Choice(field.Name, $"{code}.{TypeNames.Escaped(field.Name)}"))),
        IsFlags = type.GetAttributes().Any(attribute => attribute.AttributeClass is { } of
            && FullName(of) == "System.FlagsAttribute"),
        IsRecord = false,
    };

    private MetadataType? OwnType(INamedTypeSymbol type, string code, bool isNullable)
    {
        if (RecordFaults.IsOfFramework(type) || !Compilation.IsSymbolAccessibleWithin(type, Compilation.Assembly))
        {
            return null;
        }

        Choice[] choices = [.. type.GetMembers()
            .Where(member => IsOneOf(member, type))
            .Select(member => new Choice(member.Name, $"{code}.{TypeNames.Escaped(member.Name)}"))];
        bool isRecord = IsRecord(type, choices.Length > 0);
        if (choices.Length == 0)
        {
            return isRecord ? new RecordType(code, isNullable) : null;
        }

        return new ChoiceType(code, isNullable)
        {
            Choices = new EquatableArray<Choice>(choices),
            IsFlags = false,
            IsRecord = isRecord,
        };
    }

    // A static member of the type's own type that anybody can read: Author.MaraLindqvist.
    private bool IsOneOf(ISymbol member, INamedTypeSymbol type) =>
        member.IsStatic && !member.IsImplicitlyDeclared
        && Compilation.IsSymbolAccessibleWithin(member, Compilation.Assembly)
        && member switch
        {
            IFieldSymbol field => SymbolEqualityComparer.Default.Equals(field.Type, type),
            IPropertySymbol { GetMethod: not null, IsIndexer: false } property =>
                SymbolEqualityComparer.Default.Equals(property.Type, type),
            _ => false,
        };

    private static string FullName(INamedTypeSymbol type) =>
        $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
}
