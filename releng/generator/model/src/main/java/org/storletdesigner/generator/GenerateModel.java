package org.storletdesigner.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Writes the Java code of the EMF model, or tells how the code that is there differs from what the model gives. */
public final class GenerateModel {
    private static final String PROJECT = "org.storletdesigner.model";

    private GenerateModel() { }

    /** Called with the folder of the model bundle and {@code --write} or {@code --check}. */
    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(arguments[0]).toRealPath();
        int status = "--check".equals(arguments[1]) ? check(bundle) : write(bundle);
        System.exit(status); // a clean-up thread of EMF stays alive otherwise
    }

    private static int write(Path bundle) throws IOException {
        Path fresh = generatedInto(Files.createTempDirectory("storlets-model"), bundle);
        delete(bundle.resolve("src-gen"));
        copy(fresh.resolve("src-gen"), bundle.resolve("src-gen"));
        delete(fresh);
        return 0;
    }

    private static int check(Path bundle) throws IOException {
        Path fresh = generatedInto(Files.createTempDirectory("storlets-model"), bundle);
        List<String> differences = differences(fresh.resolve("src-gen"), bundle.resolve("src-gen"));
        delete(fresh);
        differences.forEach(System.err::println);
        if (!differences.isEmpty()) {
            System.err.println("The generated code is not what the model gives: run releng/generate-model.");
        }
        return differences.isEmpty() ? 0 : 1;
    }

    private static Path generatedInto(Path folder, Path bundle) throws IOException {
        copy(bundle.resolve("model"), folder.resolve("model"));
        EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createURI(folder.toUri().toString()));
        GenModel model = load("platform:/resource/" + PROJECT + "/model/storlets.genmodel");
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry()
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        Diagnostic outcome = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (outcome.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException(outcome.toString());
        }
        return folder;
    }

    private static GenModel load(String address) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        GenModel model = (GenModel) resources.getResource(URI.createURI(address), true).getContents().getFirst();
        model.reconcile();
        model.setCanGenerate(true);
        if (model.validate().getSeverity() >= Diagnostic.ERROR) {
            throw new IOException(model.validate().toString());
        }
        return model;
    }

    private static List<String> differences(Path expected, Path actual) throws IOException {
        TreeSet<String> names = new TreeSet<>(files(expected));
        names.addAll(files(actual));
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            describe(expected.resolve(name), actual.resolve(name)).ifPresent(what -> differences.add(name + what));
        }
        return differences;
    }

    private static Optional<String> describe(Path expected, Path actual) throws IOException {
        if (!Files.exists(actual)) {
            return Optional.of(" is missing");
        }
        if (!Files.exists(expected)) {
            return Optional.of(" does not come from the model");
        }
        return Files.mismatch(expected, actual) < 0 ? Optional.empty() : Optional.of(" differs");
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String name : files(from)) {
            Files.createDirectories(to.resolve(name).getParent());
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
