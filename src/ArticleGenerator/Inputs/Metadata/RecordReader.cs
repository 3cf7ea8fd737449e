using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Inputs.Metadata;

/// <summary>
/// Turns the attributes <c>[ArticleMetadata]</c> of the project's types, and of its assembly, into claims: values
/// without symbols, so that the C# around a type can change and nothing else runs.
/// </summary>
internal static class RecordReader
{
    public const string Attribute = "ArticleModel.ArticleMetadataAttribute";
    private const string AllowUnknownKeys = nameof(AllowUnknownKeys);

    /// <summary>A claim for each attribute of a type or of the assembly.</summary>
    public static EquatableArray<ReadRecord> Read(
        GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        new(Read(context.Attributes, context.TargetSymbol, context.SemanticModel.Compilation, cancellation));

    /// <summary>
    /// The same of all types of a project, for who has no pipeline. It looks at each type that the project declares.
    /// </summary>
    public static IReadOnlyList<ReadRecord> Read(Compilation compilation, CancellationToken cancellation)
    {
        var records = new List<ReadRecord>(
            Read(Own(compilation.Assembly), compilation.Assembly, compilation, cancellation));
        var open = new Stack<INamespaceOrTypeSymbol>([compilation.Assembly.GlobalNamespace]);
        while (open.Count > 0)
        {
            INamespaceOrTypeSymbol symbol = open.Pop();
            records.AddRange(Read(Own(symbol), symbol, compilation, cancellation));
            foreach (INamespaceOrTypeSymbol member in symbol.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                open.Push(member);
            }
        }

        return records;
    }

    private static IEnumerable<ReadRecord> Read(
        IEnumerable<AttributeData> attributes, ISymbol target, Compilation compilation, CancellationToken cancellation)
    {
        foreach (AttributeData attribute in attributes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() is { } location
                && Read(attribute, target, compilation, CodePlace.Of(location)) is { } read)
            {
                yield return read;
            }
        }
    }

    private static IEnumerable<AttributeData> Own(ISymbol symbol) =>
        symbol.GetAttributes().Where(attribute => attribute.AttributeClass?.ToDisplayString() == Attribute);

    private static ReadRecord? Read(AttributeData attribute, ISymbol target, Compilation compilation, CodePlace place)
    {
        // Where an argument is missing or no constant, the compiler has said so.
        object?[] arguments = [.. attribute.ConstructorArguments.Select(
            argument => argument.Kind == TypedConstantKind.Array ? null : argument.Value)];
        if (arguments.Length == 0 || arguments[0] is not string pattern)
        {
            return null;
        }

        bool isOfType = target is INamedTypeSymbol;
        if ((isOfType ? target : arguments.ElementAtOrDefault(1)) is not INamedTypeSymbol type)
        {
            return isOfType || arguments.Length > 1
                ? null
                : Refused(place, "The assembly", "an attribute of the assembly names the type too: "
                    + "[assembly: ArticleMetadata(\"local/**\", typeof(LocalNews))].");
        }

        if (isOfType && arguments.Length > 1)
        {
            return Refused(place, type.Name, "on a type, the attribute has the pattern only.");
        }

        if (RecordFaults.OfType(type, compilation) is { } fault)
        {
            return Refused(CodePlace.Of(type) ?? place, type.Name, fault);
        }

        if (PatternFaults.Of(pattern) is { } patternFault)
        {
            return Refused(place, type.Name, patternFault);
        }

        var reader = new ShapeReader(compilation, type, place);
        reader.Read();

        var schema = new MetadataSchema
        {
            Type = reader.Root,
            Name = type.Name,
            IsPublic = RecordFaults.IsPublic(type),
            IsBroken = reader.Problems.Count > 0,
            AllowsUnknownKeys = attribute.NamedArguments.Any(
                argument => argument is { Key: AllowUnknownKeys, Value.Value: true }),
            Shapes = new EquatableArray<RecordShape>(reader.Shapes),
        };
        return new ReadRecord(
            place, new MetadataClaim(pattern, schema), new EquatableArray<RecordProblem>(reader.Problems));
    }

    private static ReadRecord Refused(CodePlace place, string type, string fault) => new(
        place, Claim: null, new EquatableArray<RecordProblem>([new RecordProblem(place, type, fault)]));
}
