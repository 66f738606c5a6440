/**
 */
package org.storletdesigner.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.storletdesigner.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://storletdesigner.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "model";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.storletdesigner.model.internal.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.IdentifiedImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.NamedImpl <em>Named</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.NamedImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getNamed()
	 * @generated
	 */
	int NAMED = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.DocumentImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__FORMAT_VERSION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.WorkflowImpl <em>Workflow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.WorkflowImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getWorkflow()
	 * @generated
	 */
	int WORKFLOW = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__NAME = DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__FORMAT_VERSION = DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Firing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__FIRING = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Writing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__WRITING = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__KEYS = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Definitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__DEFINITIONS = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Storlets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__STORLETS = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__SOURCES = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__EXPECTATIONS = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Permits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__PERMITS = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__NOTES = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Workflow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Workflow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.LibraryImpl <em>Library</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.LibraryImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getLibrary()
	 * @generated
	 */
	int LIBRARY = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__NAME = DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__FORMAT_VERSION = DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Definitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__DEFINITIONS = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Library</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Library</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.StorletDefinitionImpl <em>Storlet Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.StorletDefinitionImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getStorletDefinition()
	 * @generated
	 */
	int STORLET_DEFINITION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_DEFINITION__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_DEFINITION__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_DEFINITION__DESCRIPTION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_DEFINITION__CATEGORY = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_DEFINITION__VERSION = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Library Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_DEFINITION__LIBRARY_DIGEST = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Code</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_DEFINITION__CODE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Variables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_DEFINITION__VARIABLES = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Handlers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_DEFINITION__HANDLERS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Storlet Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_DEFINITION_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Storlet Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_DEFINITION_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.CodeImpl <em>Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.CodeImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getCode()
	 * @generated
	 */
	int CODE = 6;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__LANGUAGE = 0;

	/**
	 * The feature id for the '<em><b>Main Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__MAIN_CLASS = 1;

	/**
	 * The feature id for the '<em><b>Artefact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__ARTEFACT = 2;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__DIGEST = 3;

	/**
	 * The number of structural features of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.HandlerDefinitionImpl <em>Handler Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.HandlerDefinitionImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getHandlerDefinition()
	 * @generated
	 */
	int HANDLER_DEFINITION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER_DEFINITION__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER_DEFINITION__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER_DEFINITION__DESCRIPTION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER_DEFINITION__TRIGGER = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER_DEFINITION__OUTPUT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Events</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER_DEFINITION__EVENTS = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER_DEFINITION__ATTRIBUTES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Handler Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER_DEFINITION_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Handler Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER_DEFINITION_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.AttributeImpl <em>Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.AttributeImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getAttribute()
	 * @generated
	 */
	int ATTRIBUTE = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__VALUES = 1;

	/**
	 * The number of structural features of the '<em>Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.VariableImpl <em>Variable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.VariableImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getVariable()
	 * @generated
	 */
	int VARIABLE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__DESCRIPTION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__KIND = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>List</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__LIST = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Default Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__DEFAULT_VALUES = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Allowed Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__ALLOWED_VALUES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.StorletImpl <em>Storlet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.StorletImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getStorlet()
	 * @generated
	 */
	int STORLET = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET__DEFINITION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET__DISABLED = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET__BOUNDS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET__COLLAPSED = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Bindings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET__BINDINGS = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Handlers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET__HANDLERS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Storlet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_FEATURE_COUNT = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Storlet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORLET_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.HandlerImpl <em>Handler</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.HandlerImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getHandler()
	 * @generated
	 */
	int HANDLER = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER__DEFINITION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER__DISABLED = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Extra Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER__EXTRA_CONDITION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER__BOUNDS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Handler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Handler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.BindingImpl <em>Binding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.BindingImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getBinding()
	 * @generated
	 */
	int BINDING = 12;

	/**
	 * The feature id for the '<em><b>Variable</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__VARIABLE = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__VALUES = 1;

	/**
	 * The number of structural features of the '<em>Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.SourceImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__OUTPUT = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__BOUNDS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.ExpectationImpl <em>Expectation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.ExpectationImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getExpectation()
	 * @generated
	 */
	int EXPECTATION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__FROM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__TO = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.PermitImpl <em>Permit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.PermitImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getPermit()
	 * @generated
	 */
	int PERMIT = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERMIT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Handlers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERMIT__HANDLERS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERMIT__RULE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERMIT__REASON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERMIT__DIGEST = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Permit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERMIT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Permit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERMIT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.internal.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.internal.NoteImpl
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__BOUNDS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.Firing <em>Firing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.Firing
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getFiring()
	 * @generated
	 */
	int FIRING = 17;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.Writing <em>Writing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.Writing
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getWriting()
	 * @generated
	 */
	int WRITING = 18;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.Keys <em>Keys</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.Keys
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getKeys()
	 * @generated
	 */
	int KEYS = 19;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.HandlerEvent <em>Handler Event</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.HandlerEvent
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getHandlerEvent()
	 * @generated
	 */
	int HANDLER_EVENT = 20;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.VariableKind <em>Variable Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.VariableKind
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getVariableKind()
	 * @generated
	 */
	int VARIABLE_KIND = 21;

	/**
	 * The meta object id for the '{@link org.storletdesigner.model.ExpectationKind <em>Expectation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.ExpectationKind
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getExpectationKind()
	 * @generated
	 */
	int EXPECTATION_KIND = 22;

	/**
	 * The meta object id for the '<em>Bounds</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.storletdesigner.model.Bounds
	 * @see org.storletdesigner.model.internal.ModelPackageImpl#getBounds()
	 * @generated
	 */
	int BOUNDS = 23;


	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.storletdesigner.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.storletdesigner.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Named <em>Named</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named</em>'.
	 * @see org.storletdesigner.model.Named
	 * @generated
	 */
	EClass getNamed();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Named#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.storletdesigner.model.Named#getName()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Name();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.storletdesigner.model.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Document#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.storletdesigner.model.Document#getFormatVersion()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_FormatVersion();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Workflow <em>Workflow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workflow</em>'.
	 * @see org.storletdesigner.model.Workflow
	 * @generated
	 */
	EClass getWorkflow();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Workflow#getFiring <em>Firing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Firing</em>'.
	 * @see org.storletdesigner.model.Workflow#getFiring()
	 * @see #getWorkflow()
	 * @generated
	 */
	EAttribute getWorkflow_Firing();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Workflow#getWriting <em>Writing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writing</em>'.
	 * @see org.storletdesigner.model.Workflow#getWriting()
	 * @see #getWorkflow()
	 * @generated
	 */
	EAttribute getWorkflow_Writing();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Workflow#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keys</em>'.
	 * @see org.storletdesigner.model.Workflow#getKeys()
	 * @see #getWorkflow()
	 * @generated
	 */
	EAttribute getWorkflow_Keys();

	/**
	 * Returns the meta object for the containment reference list '{@link org.storletdesigner.model.Workflow#getDefinitions <em>Definitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Definitions</em>'.
	 * @see org.storletdesigner.model.Workflow#getDefinitions()
	 * @see #getWorkflow()
	 * @generated
	 */
	EReference getWorkflow_Definitions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.storletdesigner.model.Workflow#getStorlets <em>Storlets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Storlets</em>'.
	 * @see org.storletdesigner.model.Workflow#getStorlets()
	 * @see #getWorkflow()
	 * @generated
	 */
	EReference getWorkflow_Storlets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.storletdesigner.model.Workflow#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.storletdesigner.model.Workflow#getSources()
	 * @see #getWorkflow()
	 * @generated
	 */
	EReference getWorkflow_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.storletdesigner.model.Workflow#getExpectations <em>Expectations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expectations</em>'.
	 * @see org.storletdesigner.model.Workflow#getExpectations()
	 * @see #getWorkflow()
	 * @generated
	 */
	EReference getWorkflow_Expectations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.storletdesigner.model.Workflow#getPermits <em>Permits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Permits</em>'.
	 * @see org.storletdesigner.model.Workflow#getPermits()
	 * @see #getWorkflow()
	 * @generated
	 */
	EReference getWorkflow_Permits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.storletdesigner.model.Workflow#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.storletdesigner.model.Workflow#getNotes()
	 * @see #getWorkflow()
	 * @generated
	 */
	EReference getWorkflow_Notes();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Library <em>Library</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Library</em>'.
	 * @see org.storletdesigner.model.Library
	 * @generated
	 */
	EClass getLibrary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.storletdesigner.model.Library#getDefinitions <em>Definitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Definitions</em>'.
	 * @see org.storletdesigner.model.Library#getDefinitions()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Definitions();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.StorletDefinition <em>Storlet Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Storlet Definition</em>'.
	 * @see org.storletdesigner.model.StorletDefinition
	 * @generated
	 */
	EClass getStorletDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.StorletDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.storletdesigner.model.StorletDefinition#getDescription()
	 * @see #getStorletDefinition()
	 * @generated
	 */
	EAttribute getStorletDefinition_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.StorletDefinition#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.storletdesigner.model.StorletDefinition#getCategory()
	 * @see #getStorletDefinition()
	 * @generated
	 */
	EAttribute getStorletDefinition_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.StorletDefinition#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.storletdesigner.model.StorletDefinition#getVersion()
	 * @see #getStorletDefinition()
	 * @generated
	 */
	EAttribute getStorletDefinition_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.StorletDefinition#getLibraryDigest <em>Library Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Library Digest</em>'.
	 * @see org.storletdesigner.model.StorletDefinition#getLibraryDigest()
	 * @see #getStorletDefinition()
	 * @generated
	 */
	EAttribute getStorletDefinition_LibraryDigest();

	/**
	 * Returns the meta object for the containment reference '{@link org.storletdesigner.model.StorletDefinition#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Code</em>'.
	 * @see org.storletdesigner.model.StorletDefinition#getCode()
	 * @see #getStorletDefinition()
	 * @generated
	 */
	EReference getStorletDefinition_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.storletdesigner.model.StorletDefinition#getVariables <em>Variables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Variables</em>'.
	 * @see org.storletdesigner.model.StorletDefinition#getVariables()
	 * @see #getStorletDefinition()
	 * @generated
	 */
	EReference getStorletDefinition_Variables();

	/**
	 * Returns the meta object for the containment reference list '{@link org.storletdesigner.model.StorletDefinition#getHandlers <em>Handlers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Handlers</em>'.
	 * @see org.storletdesigner.model.StorletDefinition#getHandlers()
	 * @see #getStorletDefinition()
	 * @generated
	 */
	EReference getStorletDefinition_Handlers();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Code <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code</em>'.
	 * @see org.storletdesigner.model.Code
	 * @generated
	 */
	EClass getCode();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Code#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.storletdesigner.model.Code#getLanguage()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Code#getMainClass <em>Main Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main Class</em>'.
	 * @see org.storletdesigner.model.Code#getMainClass()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_MainClass();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Code#getArtefact <em>Artefact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Artefact</em>'.
	 * @see org.storletdesigner.model.Code#getArtefact()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Artefact();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Code#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.storletdesigner.model.Code#getDigest()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Digest();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.HandlerDefinition <em>Handler Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Handler Definition</em>'.
	 * @see org.storletdesigner.model.HandlerDefinition
	 * @generated
	 */
	EClass getHandlerDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.HandlerDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.storletdesigner.model.HandlerDefinition#getDescription()
	 * @see #getHandlerDefinition()
	 * @generated
	 */
	EAttribute getHandlerDefinition_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.HandlerDefinition#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger</em>'.
	 * @see org.storletdesigner.model.HandlerDefinition#getTrigger()
	 * @see #getHandlerDefinition()
	 * @generated
	 */
	EAttribute getHandlerDefinition_Trigger();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.HandlerDefinition#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output</em>'.
	 * @see org.storletdesigner.model.HandlerDefinition#getOutput()
	 * @see #getHandlerDefinition()
	 * @generated
	 */
	EAttribute getHandlerDefinition_Output();

	/**
	 * Returns the meta object for the attribute list '{@link org.storletdesigner.model.HandlerDefinition#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Events</em>'.
	 * @see org.storletdesigner.model.HandlerDefinition#getEvents()
	 * @see #getHandlerDefinition()
	 * @generated
	 */
	EAttribute getHandlerDefinition_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.storletdesigner.model.HandlerDefinition#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.storletdesigner.model.HandlerDefinition#getAttributes()
	 * @see #getHandlerDefinition()
	 * @generated
	 */
	EReference getHandlerDefinition_Attributes();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Attribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute</em>'.
	 * @see org.storletdesigner.model.Attribute
	 * @generated
	 */
	EClass getAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Attribute#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.storletdesigner.model.Attribute#getName()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.storletdesigner.model.Attribute#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.storletdesigner.model.Attribute#getValues()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Values();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Variable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variable</em>'.
	 * @see org.storletdesigner.model.Variable
	 * @generated
	 */
	EClass getVariable();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Variable#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.storletdesigner.model.Variable#getDescription()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Variable#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.storletdesigner.model.Variable#getKind()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Variable#isList <em>List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>List</em>'.
	 * @see org.storletdesigner.model.Variable#isList()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_List();

	/**
	 * Returns the meta object for the attribute list '{@link org.storletdesigner.model.Variable#getDefaultValues <em>Default Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Default Values</em>'.
	 * @see org.storletdesigner.model.Variable#getDefaultValues()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_DefaultValues();

	/**
	 * Returns the meta object for the attribute list '{@link org.storletdesigner.model.Variable#getAllowedValues <em>Allowed Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Allowed Values</em>'.
	 * @see org.storletdesigner.model.Variable#getAllowedValues()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_AllowedValues();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Storlet <em>Storlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Storlet</em>'.
	 * @see org.storletdesigner.model.Storlet
	 * @generated
	 */
	EClass getStorlet();

	/**
	 * Returns the meta object for the reference '{@link org.storletdesigner.model.Storlet#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Definition</em>'.
	 * @see org.storletdesigner.model.Storlet#getDefinition()
	 * @see #getStorlet()
	 * @generated
	 */
	EReference getStorlet_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Storlet#isDisabled <em>Disabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disabled</em>'.
	 * @see org.storletdesigner.model.Storlet#isDisabled()
	 * @see #getStorlet()
	 * @generated
	 */
	EAttribute getStorlet_Disabled();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Storlet#getBounds <em>Bounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bounds</em>'.
	 * @see org.storletdesigner.model.Storlet#getBounds()
	 * @see #getStorlet()
	 * @generated
	 */
	EAttribute getStorlet_Bounds();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Storlet#isCollapsed <em>Collapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collapsed</em>'.
	 * @see org.storletdesigner.model.Storlet#isCollapsed()
	 * @see #getStorlet()
	 * @generated
	 */
	EAttribute getStorlet_Collapsed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.storletdesigner.model.Storlet#getBindings <em>Bindings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bindings</em>'.
	 * @see org.storletdesigner.model.Storlet#getBindings()
	 * @see #getStorlet()
	 * @generated
	 */
	EReference getStorlet_Bindings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.storletdesigner.model.Storlet#getHandlers <em>Handlers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Handlers</em>'.
	 * @see org.storletdesigner.model.Storlet#getHandlers()
	 * @see #getStorlet()
	 * @generated
	 */
	EReference getStorlet_Handlers();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Handler <em>Handler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Handler</em>'.
	 * @see org.storletdesigner.model.Handler
	 * @generated
	 */
	EClass getHandler();

	/**
	 * Returns the meta object for the reference '{@link org.storletdesigner.model.Handler#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Definition</em>'.
	 * @see org.storletdesigner.model.Handler#getDefinition()
	 * @see #getHandler()
	 * @generated
	 */
	EReference getHandler_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Handler#isDisabled <em>Disabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disabled</em>'.
	 * @see org.storletdesigner.model.Handler#isDisabled()
	 * @see #getHandler()
	 * @generated
	 */
	EAttribute getHandler_Disabled();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Handler#getExtraCondition <em>Extra Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extra Condition</em>'.
	 * @see org.storletdesigner.model.Handler#getExtraCondition()
	 * @see #getHandler()
	 * @generated
	 */
	EAttribute getHandler_ExtraCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Handler#getBounds <em>Bounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bounds</em>'.
	 * @see org.storletdesigner.model.Handler#getBounds()
	 * @see #getHandler()
	 * @generated
	 */
	EAttribute getHandler_Bounds();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Binding <em>Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Binding</em>'.
	 * @see org.storletdesigner.model.Binding
	 * @generated
	 */
	EClass getBinding();

	/**
	 * Returns the meta object for the reference '{@link org.storletdesigner.model.Binding#getVariable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Variable</em>'.
	 * @see org.storletdesigner.model.Binding#getVariable()
	 * @see #getBinding()
	 * @generated
	 */
	EReference getBinding_Variable();

	/**
	 * Returns the meta object for the attribute list '{@link org.storletdesigner.model.Binding#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.storletdesigner.model.Binding#getValues()
	 * @see #getBinding()
	 * @generated
	 */
	EAttribute getBinding_Values();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.storletdesigner.model.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Source#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output</em>'.
	 * @see org.storletdesigner.model.Source#getOutput()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Output();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Source#getBounds <em>Bounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bounds</em>'.
	 * @see org.storletdesigner.model.Source#getBounds()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Bounds();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expectation</em>'.
	 * @see org.storletdesigner.model.Expectation
	 * @generated
	 */
	EClass getExpectation();

	/**
	 * Returns the meta object for the reference '{@link org.storletdesigner.model.Expectation#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.storletdesigner.model.Expectation#getFrom()
	 * @see #getExpectation()
	 * @generated
	 */
	EReference getExpectation_From();

	/**
	 * Returns the meta object for the reference '{@link org.storletdesigner.model.Expectation#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.storletdesigner.model.Expectation#getTo()
	 * @see #getExpectation()
	 * @generated
	 */
	EReference getExpectation_To();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Expectation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.storletdesigner.model.Expectation#getKind()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Kind();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Permit <em>Permit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Permit</em>'.
	 * @see org.storletdesigner.model.Permit
	 * @generated
	 */
	EClass getPermit();

	/**
	 * Returns the meta object for the reference list '{@link org.storletdesigner.model.Permit#getHandlers <em>Handlers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Handlers</em>'.
	 * @see org.storletdesigner.model.Permit#getHandlers()
	 * @see #getPermit()
	 * @generated
	 */
	EReference getPermit_Handlers();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Permit#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.storletdesigner.model.Permit#getRule()
	 * @see #getPermit()
	 * @generated
	 */
	EAttribute getPermit_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Permit#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.storletdesigner.model.Permit#getReason()
	 * @see #getPermit()
	 * @generated
	 */
	EAttribute getPermit_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Permit#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.storletdesigner.model.Permit#getDigest()
	 * @see #getPermit()
	 * @generated
	 */
	EAttribute getPermit_Digest();

	/**
	 * Returns the meta object for class '{@link org.storletdesigner.model.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.storletdesigner.model.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.storletdesigner.model.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.storletdesigner.model.Note#getBounds <em>Bounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bounds</em>'.
	 * @see org.storletdesigner.model.Note#getBounds()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Bounds();

	/**
	 * Returns the meta object for enum '{@link org.storletdesigner.model.Firing <em>Firing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Firing</em>'.
	 * @see org.storletdesigner.model.Firing
	 * @generated
	 */
	EEnum getFiring();

	/**
	 * Returns the meta object for enum '{@link org.storletdesigner.model.Writing <em>Writing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Writing</em>'.
	 * @see org.storletdesigner.model.Writing
	 * @generated
	 */
	EEnum getWriting();

	/**
	 * Returns the meta object for enum '{@link org.storletdesigner.model.Keys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Keys</em>'.
	 * @see org.storletdesigner.model.Keys
	 * @generated
	 */
	EEnum getKeys();

	/**
	 * Returns the meta object for enum '{@link org.storletdesigner.model.HandlerEvent <em>Handler Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Handler Event</em>'.
	 * @see org.storletdesigner.model.HandlerEvent
	 * @generated
	 */
	EEnum getHandlerEvent();

	/**
	 * Returns the meta object for enum '{@link org.storletdesigner.model.VariableKind <em>Variable Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Variable Kind</em>'.
	 * @see org.storletdesigner.model.VariableKind
	 * @generated
	 */
	EEnum getVariableKind();

	/**
	 * Returns the meta object for enum '{@link org.storletdesigner.model.ExpectationKind <em>Expectation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Expectation Kind</em>'.
	 * @see org.storletdesigner.model.ExpectationKind
	 * @generated
	 */
	EEnum getExpectationKind();

	/**
	 * Returns the meta object for data type '{@link org.storletdesigner.model.Bounds <em>Bounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Bounds</em>'.
	 * @see org.storletdesigner.model.Bounds
	 * @model instanceClass="org.storletdesigner.model.Bounds"
	 * @generated
	 */
	EDataType getBounds();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.IdentifiedImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.NamedImpl <em>Named</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.NamedImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getNamed()
		 * @generated
		 */
		EClass NAMED = eINSTANCE.getNamed();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__NAME = eINSTANCE.getNamed_Name();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.DocumentImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__FORMAT_VERSION = eINSTANCE.getDocument_FormatVersion();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.WorkflowImpl <em>Workflow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.WorkflowImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getWorkflow()
		 * @generated
		 */
		EClass WORKFLOW = eINSTANCE.getWorkflow();

		/**
		 * The meta object literal for the '<em><b>Firing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW__FIRING = eINSTANCE.getWorkflow_Firing();

		/**
		 * The meta object literal for the '<em><b>Writing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW__WRITING = eINSTANCE.getWorkflow_Writing();

		/**
		 * The meta object literal for the '<em><b>Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW__KEYS = eINSTANCE.getWorkflow_Keys();

		/**
		 * The meta object literal for the '<em><b>Definitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW__DEFINITIONS = eINSTANCE.getWorkflow_Definitions();

		/**
		 * The meta object literal for the '<em><b>Storlets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW__STORLETS = eINSTANCE.getWorkflow_Storlets();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW__SOURCES = eINSTANCE.getWorkflow_Sources();

		/**
		 * The meta object literal for the '<em><b>Expectations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW__EXPECTATIONS = eINSTANCE.getWorkflow_Expectations();

		/**
		 * The meta object literal for the '<em><b>Permits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW__PERMITS = eINSTANCE.getWorkflow_Permits();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW__NOTES = eINSTANCE.getWorkflow_Notes();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.LibraryImpl <em>Library</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.LibraryImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getLibrary()
		 * @generated
		 */
		EClass LIBRARY = eINSTANCE.getLibrary();

		/**
		 * The meta object literal for the '<em><b>Definitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__DEFINITIONS = eINSTANCE.getLibrary_Definitions();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.StorletDefinitionImpl <em>Storlet Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.StorletDefinitionImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getStorletDefinition()
		 * @generated
		 */
		EClass STORLET_DEFINITION = eINSTANCE.getStorletDefinition();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORLET_DEFINITION__DESCRIPTION = eINSTANCE.getStorletDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORLET_DEFINITION__CATEGORY = eINSTANCE.getStorletDefinition_Category();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORLET_DEFINITION__VERSION = eINSTANCE.getStorletDefinition_Version();

		/**
		 * The meta object literal for the '<em><b>Library Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORLET_DEFINITION__LIBRARY_DIGEST = eINSTANCE.getStorletDefinition_LibraryDigest();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORLET_DEFINITION__CODE = eINSTANCE.getStorletDefinition_Code();

		/**
		 * The meta object literal for the '<em><b>Variables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORLET_DEFINITION__VARIABLES = eINSTANCE.getStorletDefinition_Variables();

		/**
		 * The meta object literal for the '<em><b>Handlers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORLET_DEFINITION__HANDLERS = eINSTANCE.getStorletDefinition_Handlers();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.CodeImpl <em>Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.CodeImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getCode()
		 * @generated
		 */
		EClass CODE = eINSTANCE.getCode();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__LANGUAGE = eINSTANCE.getCode_Language();

		/**
		 * The meta object literal for the '<em><b>Main Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__MAIN_CLASS = eINSTANCE.getCode_MainClass();

		/**
		 * The meta object literal for the '<em><b>Artefact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__ARTEFACT = eINSTANCE.getCode_Artefact();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__DIGEST = eINSTANCE.getCode_Digest();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.HandlerDefinitionImpl <em>Handler Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.HandlerDefinitionImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getHandlerDefinition()
		 * @generated
		 */
		EClass HANDLER_DEFINITION = eINSTANCE.getHandlerDefinition();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLER_DEFINITION__DESCRIPTION = eINSTANCE.getHandlerDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLER_DEFINITION__TRIGGER = eINSTANCE.getHandlerDefinition_Trigger();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLER_DEFINITION__OUTPUT = eINSTANCE.getHandlerDefinition_Output();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLER_DEFINITION__EVENTS = eINSTANCE.getHandlerDefinition_Events();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HANDLER_DEFINITION__ATTRIBUTES = eINSTANCE.getHandlerDefinition_Attributes();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.AttributeImpl <em>Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.AttributeImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getAttribute()
		 * @generated
		 */
		EClass ATTRIBUTE = eINSTANCE.getAttribute();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__NAME = eINSTANCE.getAttribute_Name();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__VALUES = eINSTANCE.getAttribute_Values();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.VariableImpl <em>Variable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.VariableImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getVariable()
		 * @generated
		 */
		EClass VARIABLE = eINSTANCE.getVariable();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__DESCRIPTION = eINSTANCE.getVariable_Description();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__KIND = eINSTANCE.getVariable_Kind();

		/**
		 * The meta object literal for the '<em><b>List</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__LIST = eINSTANCE.getVariable_List();

		/**
		 * The meta object literal for the '<em><b>Default Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__DEFAULT_VALUES = eINSTANCE.getVariable_DefaultValues();

		/**
		 * The meta object literal for the '<em><b>Allowed Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__ALLOWED_VALUES = eINSTANCE.getVariable_AllowedValues();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.StorletImpl <em>Storlet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.StorletImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getStorlet()
		 * @generated
		 */
		EClass STORLET = eINSTANCE.getStorlet();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORLET__DEFINITION = eINSTANCE.getStorlet_Definition();

		/**
		 * The meta object literal for the '<em><b>Disabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORLET__DISABLED = eINSTANCE.getStorlet_Disabled();

		/**
		 * The meta object literal for the '<em><b>Bounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORLET__BOUNDS = eINSTANCE.getStorlet_Bounds();

		/**
		 * The meta object literal for the '<em><b>Collapsed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORLET__COLLAPSED = eINSTANCE.getStorlet_Collapsed();

		/**
		 * The meta object literal for the '<em><b>Bindings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORLET__BINDINGS = eINSTANCE.getStorlet_Bindings();

		/**
		 * The meta object literal for the '<em><b>Handlers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORLET__HANDLERS = eINSTANCE.getStorlet_Handlers();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.HandlerImpl <em>Handler</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.HandlerImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getHandler()
		 * @generated
		 */
		EClass HANDLER = eINSTANCE.getHandler();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HANDLER__DEFINITION = eINSTANCE.getHandler_Definition();

		/**
		 * The meta object literal for the '<em><b>Disabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLER__DISABLED = eINSTANCE.getHandler_Disabled();

		/**
		 * The meta object literal for the '<em><b>Extra Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLER__EXTRA_CONDITION = eINSTANCE.getHandler_ExtraCondition();

		/**
		 * The meta object literal for the '<em><b>Bounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLER__BOUNDS = eINSTANCE.getHandler_Bounds();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.BindingImpl <em>Binding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.BindingImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getBinding()
		 * @generated
		 */
		EClass BINDING = eINSTANCE.getBinding();

		/**
		 * The meta object literal for the '<em><b>Variable</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINDING__VARIABLE = eINSTANCE.getBinding_Variable();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING__VALUES = eINSTANCE.getBinding_Values();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.SourceImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__OUTPUT = eINSTANCE.getSource_Output();

		/**
		 * The meta object literal for the '<em><b>Bounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__BOUNDS = eINSTANCE.getSource_Bounds();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.ExpectationImpl <em>Expectation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.ExpectationImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getExpectation()
		 * @generated
		 */
		EClass EXPECTATION = eINSTANCE.getExpectation();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPECTATION__FROM = eINSTANCE.getExpectation_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPECTATION__TO = eINSTANCE.getExpectation_To();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__KIND = eINSTANCE.getExpectation_Kind();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.PermitImpl <em>Permit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.PermitImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getPermit()
		 * @generated
		 */
		EClass PERMIT = eINSTANCE.getPermit();

		/**
		 * The meta object literal for the '<em><b>Handlers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERMIT__HANDLERS = eINSTANCE.getPermit_Handlers();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERMIT__RULE = eINSTANCE.getPermit_Rule();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERMIT__REASON = eINSTANCE.getPermit_Reason();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERMIT__DIGEST = eINSTANCE.getPermit_Digest();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.internal.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.internal.NoteImpl
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Bounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__BOUNDS = eINSTANCE.getNote_Bounds();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.Firing <em>Firing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.Firing
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getFiring()
		 * @generated
		 */
		EEnum FIRING = eINSTANCE.getFiring();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.Writing <em>Writing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.Writing
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getWriting()
		 * @generated
		 */
		EEnum WRITING = eINSTANCE.getWriting();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.Keys <em>Keys</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.Keys
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getKeys()
		 * @generated
		 */
		EEnum KEYS = eINSTANCE.getKeys();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.HandlerEvent <em>Handler Event</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.HandlerEvent
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getHandlerEvent()
		 * @generated
		 */
		EEnum HANDLER_EVENT = eINSTANCE.getHandlerEvent();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.VariableKind <em>Variable Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.VariableKind
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getVariableKind()
		 * @generated
		 */
		EEnum VARIABLE_KIND = eINSTANCE.getVariableKind();

		/**
		 * The meta object literal for the '{@link org.storletdesigner.model.ExpectationKind <em>Expectation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.ExpectationKind
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getExpectationKind()
		 * @generated
		 */
		EEnum EXPECTATION_KIND = eINSTANCE.getExpectationKind();

		/**
		 * The meta object literal for the '<em>Bounds</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.storletdesigner.model.Bounds
		 * @see org.storletdesigner.model.internal.ModelPackageImpl#getBounds()
		 * @generated
		 */
		EDataType BOUNDS = eINSTANCE.getBounds();

	}

} //ModelPackage
