using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Inputs.Metadata;

/// <summary>
/// Finds what a value is made of: the parameters of its constructor, and the properties that can be set behind it.
/// </summary>
internal sealed class MemberReader(Compilation compilation)
{
    private const string Key = "ArticleModel.ArticleKeyAttribute";
    private const string SetsRequiredMembers = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";

    /// <param name="type">The type.</param>
    /// <param name="fault">Why no value can be made of it, as a sentence without its first capital.</param>
    /// <returns>The members, parameters first; null where no value can be made.</returns>
    public IReadOnlyList<FoundMember>? Read(INamedTypeSymbol type, out string? fault)
    {
        if (Constructor(type, out fault) is not { } constructor)
        {
            return null;
        }

        List<FoundMember> members = [.. constructor.Parameters.Select(parameter => OfParameter(parameter, type))];
        bool setsAll = constructor.GetAttributes().Any(attribute => Is(attribute, SetsRequiredMembers));
        foreach (ISymbol member in Settable(type))
        {
            FoundMember settable = OfSettable(member, setsAll);
            int same = members.FindIndex(
                other => other.Symbol.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase));
            if (same >= 0 && settable.HasDefault)
            {
                continue;
            }

            if (same >= 0 && IsTwin(members[same], settable))
            {
                members[same] = Joined(members[same], settable);
            }
            else
            {
                members.Add(settable);
            }
        }

        fault = members.Count == 0
            ? $"“{type.Name}” has no parameter and no property that could be set: front matter can say nothing of it."
            : null;
        return members.Count == 0 ? null : members;
    }

    // The one with the most parameters: of a positional record, that of the record.
    private IMethodSymbol? Constructor(INamedTypeSymbol type, out string? fault)
    {
        IMethodSymbol[] callable = [.. type.InstanceConstructors.Where(constructor =>
            compilation.IsSymbolAccessibleWithin(constructor, compilation.Assembly) && !IsCopy(constructor, type))];
        if (callable.Length == 0)
        {
            fault = $"“{type.Name}” has no constructor that generated code can call. Make one public or internal.";
            return null;
        }

        int most = callable.Max(constructor => constructor.Parameters.Length);
        IMethodSymbol[] longest = [.. callable.Where(constructor => constructor.Parameters.Length == most)];
        fault = longest.Length > 1
            ? $"“{type.Name}” has several constructors with {most} parameters, and nothing says which to call. Keep "
                + "one of them public."
            : longest[0].Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out)
            ? $"the constructor of “{type.Name}” has a ref or an out parameter, which front matter cannot fill."
            : null;
        return fault is null ? longest[0] : null;
    }

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    // Those of base types too; of one that is overridden, the last, and none that is hidden.
    private IEnumerable<ISymbol> Settable(INamedTypeSymbol type)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? of = type; of is { SpecialType: SpecialType.None }; of = of.BaseType)
        {
            ISymbol[] members = [.. of.GetMembers().Where(
                member => compilation.IsSymbolAccessibleWithin(member, compilation.Assembly))];
            foreach (ISymbol member in members)
            {
                if (IsSettable(member) && !taken.Contains(member.Name))
                {
                    yield return member;
                }
            }

            // An override that only gets has the setter of what it overrides.
            taken.UnionWith(members
                .Where(member => !member.IsOverride || IsSettable(member))
                .Select(member => member.Name));
        }
    }

    private bool IsSettable(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, SetMethod: { } set } =>
            compilation.IsSymbolAccessibleWithin(set, compilation.Assembly),
        IFieldSymbol { IsStatic: false, IsRequired: true } => true,
        _ => false,
    };

    // The compiler wants a required member set, whatever the constructor does with its parameter.
    private static bool IsTwin(FoundMember parameter, FoundMember settable) =>
        parameter is { IsParameter: true, Twin: null }
        && SymbolEqualityComparer.Default.Equals(parameter.Type, settable.Type);

    // A default of the parameter cannot be the property's too, and a value must suit the stricter of the two.
    private static FoundMember Joined(FoundMember parameter, FoundMember settable) => parameter with
    {
        Type = parameter.Type.NullableAnnotation == NullableAnnotation.Annotated ? settable.Type : parameter.Type,
        Key = KeyOf(parameter.Symbol) is null ? settable.Key : parameter.Key,
        HasDefault = false,
        Twin = settable.Symbol,
    };

    private static FoundMember OfParameter(IParameterSymbol parameter, INamedTypeSymbol type)
    {
        IPropertySymbol? property = PropertyOf(parameter, type);
        string key = KeyOf(parameter) ?? (property is null ? null : KeyOf(property)) ?? KeyNames.Of(parameter.Name);
        return new FoundMember(parameter, parameter.Type, key, parameter.IsOptional);
    }

    // Of a record it has the parameter's very name; of a class the parameter mostly begins with a small letter.
    private static IPropertySymbol? PropertyOf(IParameterSymbol parameter, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? of = type; of is { SpecialType: SpecialType.None }; of = of.BaseType)
        {
            IPropertySymbol[] alike = [.. of.GetMembers().OfType<IPropertySymbol>().Where(
                property => !property.IsStatic
                    && property.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase))];
            if (alike.Length > 0)
            {
                return Array.Find(alike, property => property.Name == parameter.Name) ?? alike[0];
            }
        }

        return null;
    }

    private static FoundMember OfSettable(ISymbol member, bool setsAll)
    {
        (ITypeSymbol type, bool isRequired) = member is IPropertySymbol property
            ? (property.Type, property.IsRequired)
            : (((IFieldSymbol)member).Type, true);
        return new FoundMember(member, type, KeyOf(member) ?? KeyNames.Of(member.Name), setsAll || !isRequired);
    }

    private static string? KeyOf(ISymbol symbol) => symbol.GetAttributes()
        .Where(attribute => Is(attribute, Key))
        .SelectMany(attribute => attribute.ConstructorArguments)
        .Select(argument => argument.Kind == TypedConstantKind.Primitive ? argument.Value as string : null)
        .FirstOrDefault(key => !string.IsNullOrWhiteSpace(key));

    private static bool Is(AttributeData attribute, string type) =>
        attribute.AttributeClass?.ToDisplayString() == type;
}
