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
        GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var records = new List<ReadRecord>();
        foreach (AttributeData attribute in context.Attributes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() is { } location
                && Read(attribute, context.TargetSymbol, context.SemanticModel.Compilation, CodePlace.Of(location))
                    is { } read)
            {
                records.Add(read);
            }
        }

        return new EquatableArray<ReadRecord>(records);
    }

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
