using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Rules.Dialect;
using SchemaFirst.Schema.Rules.Enums;
using SchemaFirst.Schema.Rules.Fields;
using SchemaFirst.Schema.Rules.Keys;
using SchemaFirst.Schema.Rules.Models;
using SchemaFirst.Schema.Rules.Relations;

namespace SchemaFirst.Schema.Rules;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>All rules about a schema that was bound without error, in the order they judge.</summary>
internal static class RulePipeline
{
    public static void Run(SchemaModel schema, RelationTable relations, DiagnosticBag diagnostics)
    {
        var context = new RuleContext(schema, relations, diagnostics);
        CheckCompositeTypes(context);
        DialectRules.Check(schema, diagnostics);
        foreach (var model in schema.Models)
        {
            foreach (var field in model.Fields)
            {
                if (field is ScalarField scalar)
                {
                    FunctionIsNotKnown.Check(scalar, context);
                    SequenceArgumentIsUnknown.Check(scalar, context);
                }
            }
        }

        TableNameIsTaken.Check(context);
        foreach (var model in context.ModelsThenViews())
        {
            CheckModel(model, context);
            DialectRules.CheckFields(model, schema, diagnostics);
            if (!CheckFields(model, context))
            {
                // An ambiguous relation makes nonsense of what follows.
                return;
            }

            DialectRules.CheckKeys(model, schema, diagnostics);
            foreach (var index in model.Indexes)
            {
                CheckIndex(index, context);
            }
        }

        CheckEnums(context);
        foreach (var shape in relations.Shapes)
        {
            CheckRelation(shape, context);
        }
    }

    private static void CheckCompositeTypes(RuleContext context)
    {
        CompositeTypeHoldsItself.Check(context);
        CompositeTypesFormCycle.Check(context);
        foreach (var type in context.Schema.CompositeTypes)
        {
            CompositeTypesAreNotSupported.Check(type, context);
            if (context.HasErrors)
            {
                continue;
            }

            EmptyCompositeType.Check(type, context);
            foreach (var field in type.Fields)
            {
                DefaultTextIsMalformed.Check(field, context);
            }

            DialectRules.CheckFields(type, context.Schema, context.Diagnostics);
        }
    }

    private static void CheckModel(Model model, RuleContext context)
    {
        SchemaIsNotDeclared.Check(model.SchemaSyntax, context);
        SchemaIsNotSupported.Check(model.SchemaSyntax, context);
        SchemaIsMissing.Check(RuleContext.Word(model), model.Syntax.Name, model.SchemaSyntax, context);
        if (model.IsView)
        {
            ViewsNeedPreview.Check(model, context);
            ViewHasPrimaryKey.Check(model, context);
            ViewHasIndex.Check(model, context);
            ViewKeyHasDatabaseName.Check(model, context);
            ViewKeyIsClustered.Check(model, context);
            ViewKeyFieldHasArguments.Check(model, context);
            return;
        }

        ModelNeedsIdentity.Check(model, context);
        if (model.PrimaryKey is { } key)
        {
            DatabaseNameIsTooLong.Check(key.DatabaseName, key.Syntax, context);
            KeyConstraintNameIsTaken.Check(key, context);
            KeyClientNameIsTaken.Check(key, context);
            EmptyKey.Check(key, context);
            KeyNameClashesWithField.Check(key, context);
        }

        EmptyShardKey.Check(model, context);
        ShardKeysNeedPreview.Check(model, context);
        ShardKeysAreNotSupported.Check(model, context);
        SetDefaultHasNoEffect.Check(model, context);
        AutoIncrement.Check(model, context);
    }

    private static bool CheckFields(Model model, RuleContext context)
    {
        foreach (var field in model.Fields)
        {
            if (field is ScalarField scalar)
            {
                FieldClashesWithKeyName.Check(scalar, context);
                DefaultConstraintNameIsTaken.Check(scalar, context);
                DefaultNamesAreNotSupported.Check(scalar, context);
                DatabaseNameIsTooLong.Check(scalar.Default?.ConstraintName, scalar.DefaultSyntax!, context);
                DefaultTextIsMalformed.Check(scalar, context);
                AutoFunctionIsNotSupported.Check(scalar, context);
            }
        }

        foreach (var field in model.Fields)
        {
            if (field is RelationField relation)
            {
                if (!AmbiguousRelation.Check(relation, context))
                {
                    return false;
                }

                FieldClashesWithKeyName.Check(relation, context);
                RelationToIgnoredModel.Check(relation, context);
                ReferentialActionIsNotSupported.Check(relation, context);
                ForeignKeyNamesAreNotSupported.Check(relation, context);
                EmulatedRelationNeedsIndex.Check(relation, context);
            }
        }

        return true;
    }

    private static void CheckIndex(Index index, RuleContext context)
    {
        KeyNameClashesWithField.Check(index, context);
        if (index.Model.IsView)
        {
            return;
        }

        EmptyKey.Check(index, context);
        KeyConstraintNameIsTaken.Check(index, context);
        KeyClientNameIsTaken.Check(index, context);
        DatabaseNameIsTooLong.Check(index.ExplicitDatabaseName, index.Syntax, context);
        OperatorClassOutsideIndex.Check(index, context);
        CompositeTypeInCompoundKey.Check(index, context);
        PartialIndexesNeedPreview.Check(index, context);
        PartialIndexesAreNotSupported.Check(index, context);
    }

    private static void CheckEnums(RuleContext context)
    {
        if (context.Traits.Has(ProviderFeatures.Enums))
        {
            EnumDatabaseNameIsTaken.Check(context);
        }

        foreach (var type in context.Schema.Enums)
        {
            EnumsAreNotSupported.Check(type, context);
            SchemaIsNotDeclared.Check(type.SchemaSyntax, context);
            SchemaIsNotSupported.Check(type.SchemaSyntax, context);
            SchemaIsMissing.Check("enum", type.Syntax.Name, type.SchemaSyntax, context);
        }
    }

    private static void CheckRelation(RelationShape shape, RuleContext context)
    {
        if (shape.IsEmbedded)
        {
            if (EmbeddedManyToManyIsNotSupported.Check(shape, context))
            {
                EmbeddedManyToManyNeedsOneField.Check(shape, context);
                EmbeddedManyToManyReferencesId.Check(shape, context);
                EmbeddedManyToManyNeedsList.Check(shape, context);
                ManyToManyHasActions.Check(shape, context);
            }

            return;
        }

        if (shape.Kind == RelationKind.ManyToMany)
        {
            ImplicitManyToManyIsNotSupported.Check(shape, context);
            ManyToManyWithView.Check(shape, context);
            ManyToManyNeedsSingleId.Check(shape, context);
            ManyToManyHasActions.Check(shape, context);
            ManyToManyHasReferences.Check(shape, context);
            return;
        }

        CheckCascades(shape, context);
        ReferenceNeedsUniqueKey.Check(shape, context);
        FieldCountsDiffer.Check(shape, context);
        RelationMustBeOptional.Check(shape, context);
        ForeignKeyTypeDiffers.Check(shape, context);
        ForeignKeyNameIsTaken.Check(shape, context);
        SetNullNeedsOptional.Check(shape, context);
        MissingOpposite.Check(shape, context);
        if (shape.Kind == RelationKind.OneToOne)
        {
            OneToOneNeedsFields.Check(shape, context);
            OneToOneNeedsReferences.Check(shape, context);
            ReferencesOnBothSides.Check(shape, context);
            FieldsOnBothSides.Check(shape, context);
            ActionsOnWrongSide.Check(shape, context);
            OneToOneNeedsUniqueKey.Check(shape, context);
            FieldsAndReferencesApart.Check(shape, context);
            BackSideMustBeOptional.Check(shape, context);
            ForeignKeyOnOptionalSide.Check(shape, context);
        }
        else
        {
            OneToManyNeedsFields.Check(shape, context);
            OneToManyNeedsReferences.Check(shape, context);
            ListSideHasForeignKey.Check(shape, context);
            ActionsOnWrongSide.Check(shape, context);
        }
    }

    private static void CheckCascades(RelationShape shape, RuleContext context)
    {
        if (shape is not { Forward.Relation: { } relation, Back: not null })
        {
            return;
        }

        var isEmulated = context.Schema.Datasource is not null && context.Schema.RelationMode == RelationMode.Prisma;
        if (isEmulated || context.Traits.Has(ProviderFeatures.ReferenceCycleDetection))
        {
            CascadeCycle.Check(relation, context);
        }

        if (!isEmulated && context.Traits.Has(ProviderFeatures.ReferenceCycleDetection))
        {
            CascadeOnSeveralPaths.Check(relation, context);
        }
    }
}
